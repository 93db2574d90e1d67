// SPDX-License-Identifier: Apache-2.0
package oobesim.app;

/// Starts the program.
public final class Main {
  private Main() {}

  /// @param arguments the command line
  public static void main(String[] arguments) {
    System.out.println("OOBE Simulator");
  }
}
