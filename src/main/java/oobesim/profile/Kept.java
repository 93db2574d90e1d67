// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.nio.file.Path;

/** A kind of file that can be asked for by its name alone: its folder and how its name ends. */
public enum Kept {
  /** A simulation profile, or an administrator's own. */
  PROFILE("", ".json"),
  /** The statechart of a deployment. */
  FLOW("flows/", ".json"),
  /** An exercise that a trainer gives. */
  DRILL("drills/", ".json"),
  /** What a person does in a rehearsal. */
  SCRIPT("scripts/", ".script"),
  /** What a flow promises. */
  CONTRACTS("contracts/", ".json");

  private final String folder;
  private final String ending;

  Kept(String folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Whether somebody who says this means a path, not a name. */
  public boolean isPath(String said) {
    return said.endsWith(ending) || said.contains("/") || said.contains("\\");
  }

  /** The path of a name, from the folder with the profiles. */
  String file(String name) {
    return folder + name + ending;
  }

  /** The folder in which files of this kind stand, from the folder with the profiles. */
  String folder() {
    return folder;
  }

  /** The folder in which files of this kind stand, in a folder like that of the profiles. */
  public Path in(Path profiles) {
    return profiles.resolve(folder);
  }

  /** How their names end. */
  String ending() {
    return ending;
  }
}
