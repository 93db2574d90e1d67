// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What one compiled class refers to: other classes, and members of them.
///
/// A constant of another class that the compiler copied leaves no trace and is not seen.
public record ClassUses(String className, Set<Use> uses) {

  /// A class, with `member` and `descriptor` empty, or a method or field of one.
  public record Use(String owner, String member, String descriptor) {}

  /// Class names in descriptors and generic signatures, as in `Ljava/util/List<Loobesim/A;>;`.
  private static final Pattern NAME_IN_DESCRIPTOR = Pattern.compile("L([\\w$]+(?:/[\\w$]+)+)[;<]");

  /// Every class below a folder of compiled classes, without `module-info`.
  public static List<ClassUses> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("module-info.class"))
          .sorted()
          .map(ClassUses::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassUses of(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the bytes of a class file.
  public static ClassUses of(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    Set<Use> uses = new LinkedHashSet<>();
    for (PoolEntry entry : model.constantPool()) {
      switch (entry) {
        case ClassEntry type -> addType(type.asInternalName(), uses);
        case MemberRefEntry member ->
            uses.add(
                new Use(
                    dotted(member.owner().asInternalName()),
                    member.name().stringValue(),
                    member.type().stringValue()));
        case Utf8Entry text -> addDescriptor(text.stringValue(), uses);
        default -> {}
      }
    }
    return new ClassUses(dotted(model.thisClass().asInternalName()), Set.copyOf(uses));
  }

  private static void addType(String internalName, Set<Use> uses) {
    if (internalName.startsWith("[")) {
      addDescriptor(internalName, uses);
    } else {
      uses.add(new Use(dotted(internalName), "", ""));
    }
  }

  /// Descriptors, signatures and annotations are all plain texts in the constant pool.
  private static void addDescriptor(String text, Set<Use> uses) {
    Matcher matcher = NAME_IN_DESCRIPTOR.matcher(text);
    while (matcher.find()) {
      uses.add(new Use(dotted(matcher.group(1)), "", ""));
    }
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }

  /// The package of a class, below `oobesim.`; empty for the root package itself.
  static String packageBelowRoot(String className) {
    String packageName = className.substring(0, Math.max(className.lastIndexOf('.'), 0));
    return packageName.startsWith("oobesim.") ? packageName.substring("oobesim.".length()) : "";
  }
}
