// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;

/// Brings the classes of libraries that were compiled for a Java before 6 to the form of Java 8: a
/// JVM keeps no older ones in a file for quick starts. Names, fields, instructions and resources
/// stay; see `docs/decisions/0017-old-classes-are-lifted.md`.
final class OldClasses {
  static final String NOTE =
      "Classes of a form older than Java 6 were brought to that of Java 8, with stack maps;"
          + " their code is the same.\n";

  private OldClasses() {}

  /// The class in the form of Java 8, or the very same bytes of one that is none of these.
  ///
  /// @param form knows the parents of classes, and makes stack maps
  static byte[] lifted(byte[] bytes, ClassFile form) {
    return isOld(bytes) ? lift(bytes, form) : bytes;
  }

  /// The first six bytes of a class are a mark and the minor version; then comes the major one.
  private static boolean isOld(byte[] bytes) {
    return ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) < ClassFile.JAVA_6_VERSION;
  }

  /// Code that no transformation touches would be copied as it is, without a stack map.
  private static byte[] lift(byte[] bytes, ClassFile form) {
    ClassModel model = form.parse(bytes);
    try {
      return form.transformClass(
          model,
          ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
              .andThen(
                  ClassTransform.endHandler(
                      made -> made.withVersion(ClassFile.JAVA_8_VERSION, 0))));
    } catch (IllegalArgumentException unresolved) {
      // A class with parents that the program has not stays as it is: nothing loads it.
      return bytes;
    }
  }
}
