// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

/**
 * One key of a simulation profile.
 *
 * @param path its dotted path; {@code *} stands for each item of an array
 * @param kind what may stand there
 * @param fallback what counts if the key is absent, as JSON; empty if it follows from elsewhere
 * @param meaning what it decides, one sentence without its end
 */
public record Field(String path, Kind kind, String fallback, String meaning) {
  /** The last part of the path. */
  public String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** The path of the object around it, empty for the root. */
  public String parent() {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
  }
}
