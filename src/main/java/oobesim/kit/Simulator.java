// SPDX-License-Identifier: Apache-2.0
package oobesim.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The simulator for tests: a profile with what is to be different, from which any number of runs
 * begin, each with a device that is off. The same profile, settings, seed and words give the same
 * journal, always.
 *
 * <pre>{@code
 * try (Rehearsal run = Simulator.drive(Path.of("my-profile.json"))) {
 *   run.powerOn().waitFor("entra-signin").key("WIN", 5).showsScreen("provisioning-menu");
 * }
 * }</pre>
 */
public final class Simulator {
  private final Path file;
  private final Optional<String> profile;
  private final List<Setting> settings;
  private final long seed;
  private final int width;
  private final int height;

  /** One setting that is changed before a run begins. */
  record Setting(String path, String value) {}

  private Simulator(
      Path file,
      Optional<String> profile,
      List<Setting> settings,
      long seed,
      int width,
      int height) {
    this.file = file;
    this.profile = profile;
    this.settings = List.copyOf(settings);
    this.seed = seed;
    this.width = width;
    this.height = height;
  }

  /**
   * The simulator with a file that {@code oobesim run} would open. Not read before a run begins.
   */
  public static Simulator of(Path profile) {
    return new Simulator(profile, Optional.empty(), List.of(), 1, 960, 720);
  }

  /**
   * The simulator with a profile that comes with the program, wherever that lies.
   *
   * @param name such as {@code preprovisioning-entra} or {@code failures/tpm-general-failure}
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public static Simulator shipped(String name) {
    return of(ProfileFiles.shipped(name));
  }

  /** Begins a run of a file, led directly: fast, and without a toolkit until a picture is taken. */
  public static Rehearsal drive(Path profile) {
    return of(profile).drive();
  }

  /** Begins a run of a file, led through the window. */
  public static WindowRehearsal window(Path profile) {
    return of(profile).window();
  }

  /**
   * The same with another setting.
   *
   * @param path as in the script's {@code set}, such as {@code windows.version}
   * @param value such as {@code 10}
   */
  public Simulator with(String path, String value) {
    List<Setting> more = new ArrayList<>(settings);
    more.add(new Setting(path, value));
    return new Simulator(file, profile, more, seed, width, height);
  }

  /** The same with one of the profiles of a file that holds several, by its name. */
  public Simulator profile(String name) {
    return new Simulator(file, Optional.of(name), settings, seed, width, height);
  }

  /** The same with another seed of whatever is left to chance; it is 1 at first. */
  public Simulator seed(long other) {
    return new Simulator(file, profile, settings, other, width, height);
  }

  /**
   * The same with another size of the window, in pixels; it is 960 by 720 at first. The display of
   * the toolkit's own platform has 1000 by 1000, and no window can be larger than the display.
   */
  public Simulator windowSize(int wide, int high) {
    return new Simulator(file, profile, settings, seed, wide, high);
  }

  /**
   * Begins a run that is led directly: fast, and without a toolkit until a picture is taken.
   *
   * @throws IllegalArgumentException if file or settings cannot be used; the message says all
   *     faults
   */
  public Rehearsal drive() {
    Recorder recorder = new Recorder();
    return new Driven(
        SessionDevice.start(recorder.opener(seed), ProfileFiles.open(file, profile, settings)),
        recorder);
  }

  /**
   * Begins a run that is led through the window by mouse and keys. Needs TestFX. Where nobody has
   * chosen a platform of the toolkit, its own one is used, which needs no display.
   *
   * @throws IllegalArgumentException if file or settings cannot be used; the message says all
   *     faults
   * @throws IllegalStateException if TestFX is missing
   */
  public WindowRehearsal window() {
    Recorder recorder = new Recorder();
    WindowDevice device =
        WindowDevice.open(
            recorder.opener(seed), ProfileFiles.open(file, profile, settings), width, height);
    return new DrivenWindow(device, recorder);
  }
}
