// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

/// A package as the page names it: `flow`, or `ui..` for `ui` and all below.
public record PackagePattern(String text) {

  boolean covers(String packageName) {
    return packageName.equals(base()) || (isOpen() && packageName.startsWith(base() + "."));
  }

  /// Longer names win, and a name without `..` wins over the same name with it.
  int weight() {
    return 2 * base().length() + (isOpen() ? 0 : 1);
  }

  private boolean isOpen() {
    return text.endsWith("..");
  }

  String base() {
    return isOpen() ? text.substring(0, text.length() - 2) : text;
  }

  @Override
  public String toString() {
    return text;
  }
}
