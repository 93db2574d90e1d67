// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import oobesim.drill.Drill;
import oobesim.session.Sitting;

/**
 * What a person wants to run.
 *
 * @param file the file to open, empty for the shipped default profile
 * @param profile the profile that is meant, where the file holds several
 * @param fullScreen whether the window fills the screen
 * @param speed how many seconds of virtual time pass in a second, empty for the window's own choice
 * @param journal where the journal of the first run goes, a folder for a drill with several places;
 *     empty for nowhere
 * @param instructor whether the instructor's station opens as well
 * @param startPage whether the page with all profiles comes first where no file is named
 * @param drill the drill that is to begin, empty for none
 * @param language what the window speaks, whatever the device does
 */
public record RunRequest(
    Optional<Path> file,
    Optional<String> profile,
    boolean fullScreen,
    Optional<Double> speed,
    Optional<Path> journal,
    boolean instructor,
    boolean startPage,
    Optional<DrillWish> drill,
    Locale language) {
  /**
   * A drill that is to begin at once.
   *
   * @param file where it is
   * @param drill the drill
   * @param mode how it is done
   * @param trainee a name or pseudonym, may be empty
   */
  public record DrillWish(Path file, Drill drill, Sitting.Mode mode, String trainee) {
    /** Whether it is done at several places; what plays itself does so at one of them. */
    public boolean several() {
      return drill.places().isPresent() && mode != Sitting.Mode.SHOW;
    }
  }

  /** The folder for the journals of several places, empty for one place or none. */
  public Optional<Path> journalsOfPlaces() {
    return journal.filter(out -> drill.filter(DrillWish::several).isPresent());
  }
}
