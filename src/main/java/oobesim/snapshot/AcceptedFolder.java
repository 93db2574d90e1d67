// SPDX-License-Identifier: Apache-2.0
package oobesim.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder of accepted pictures, as far as it is changed: takes over what was drawn. */
public final class AcceptedFolder {
  /** What was done with a picture. */
  public enum Done {
    /** Picture and text were the same, byte by byte. */
    AS_IT_WAS,
    ACCEPTED,
    REMOVED
  }

  private static final String PICTURE = ".png";
  private static final String TEXT = ".txt";

  private final Path folder;
  private final Path drawn;
  private final PictureFolder expected;
  private final PictureFolder actual;

  /**
   * Looks at both folders as they are now.
   *
   * @throws IOException if one of them cannot be read
   */
  public AcceptedFolder(Path expected, Path actual) throws IOException {
    folder = expected;
    drawn = actual;
    this.expected = new PictureFolder(expected);
    this.actual = new PictureFolder(actual);
  }

  /**
   * Makes what was drawn now of a picture the accepted one, with its text; one that is not drawn
   * any more is removed.
   *
   * @throws IOException if a file cannot be read or written, or its name leads out of the folder;
   *     the accepted files are whole then, old or new
   */
  public Done accept(Comparison comparison) throws IOException {
    String name = comparison.name();
    List<Path> known = expected.all(name);
    Path text = PictureNames.file(folder, name, TEXT);
    if (comparison instanceof Comparison.ExpectedUnused) {
      remove(known);
      Files.deleteIfExists(text);
      return Done.REMOVED;
    }
    Path picture = known.isEmpty() ? PictureNames.file(folder, name, PICTURE) : known.getFirst();
    boolean changed = replace(picture, actual.file(name));
    remove(known.stream().skip(1).toList());
    changed |= text(text, PictureNames.file(drawn, name, TEXT));
    return changed ? Done.ACCEPTED : Done.AS_IT_WAS;
  }

  /** An accepted text without one that is drawn now would differ for ever, so it goes. */
  private static boolean text(Path accepted, Path drawn) throws IOException {
    return Files.isRegularFile(drawn) ? replace(accepted, drawn) : Files.deleteIfExists(accepted);
  }

  private static boolean replace(Path file, Path source) throws IOException {
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(file, source) < 0) {
      return false;
    }
    WholeFile.copy(file, source);
    return true;
  }

  private static void remove(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
