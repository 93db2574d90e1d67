// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which classes of a library something else in the program can come to. Every text in a class
/// counts as a name that it may ask for, in code, in a signature or as a string, so that what is
/// looked up by its name is found as well; only a name that is put together from pieces would not
/// be.
final class Reached {
  /// A type inside a descriptor or a signature.
  private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<.]");

  private final Map<String, byte[]> library;
  private final Set<String> names = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private Reached(Map<String, byte[]> library) {
    this.library = library;
  }

  /// The names, with slashes, of all classes that are reached.
  ///
  /// @param others the classes of all that is not the library
  /// @param library the classes of the library by their names
  static Set<String> of(Iterable<byte[]> others, Map<String, byte[]> library) {
    Reached reached = new Reached(library);
    others.forEach(reached::read);
    while (!reached.open.isEmpty()) {
      reached.read(library.get(reached.open.poll()));
    }
    return reached.names;
  }

  private void read(byte[] bytes) {
    for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
      if (entry instanceof Utf8Entry text) {
        named(text.stringValue());
      }
    }
  }

  private void named(String text) {
    come(text.replace('.', '/'));
    Matcher types = TYPE.matcher(text);
    while (types.find()) {
      come(types.group(1));
    }
  }

  private void come(String name) {
    if (library.containsKey(name) && names.add(name)) {
      open.add(name);
    }
  }
}
