// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A system for which there is a package.
enum Target {
  /// Windows on Intel.
  WINDOWS_X64("windows-x64", "win"),
  /// macOS on Apple's processors.
  MACOS_ARM64("macos-arm64", "mac-aarch64"),
  /// macOS on Intel.
  MACOS_X64("macos-x64", "mac"),
  /// Linux on Intel.
  LINUX_X64("linux-x64", "linux"),
  /// Linux on ARM.
  LINUX_ARM64("linux-arm64", "linux-aarch64");

  private final String word;
  private final String classifier;

  Target(String word, String classifier) {
    this.word = word;
    this.classifier = classifier;
  }

  /// As names of packages say it.
  String word() {
    return word;
  }

  /// As JavaFX calls it.
  String classifier() {
    return classifier;
  }

  /// Whether programs are started by batch files.
  boolean windows() {
    return this == WINDOWS_X64;
  }

  /// Whether a program is a bundle.
  boolean macos() {
    return this == MACOS_ARM64 || this == MACOS_X64;
  }

  /// The one that a JVM runs on.
  ///
  /// @param system as the property `os.name` says it
  /// @param processor as `os.arch` says it
  /// @return empty where JavaFX has no libraries
  static Optional<Target> of(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String kind = name.startsWith("mac") ? "macos" : name.startsWith("win") ? "windows" : name;
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    String said = kind + "-" + (arm ? "arm64" : "x64");
    return Stream.of(values()).filter(target -> target.word.equals(said)).findFirst();
  }
}
