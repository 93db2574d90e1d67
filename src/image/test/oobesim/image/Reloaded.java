// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Loads classes of the tests once more, in another form. */
final class Reloaded extends ClassLoader {
  private final Map<String, byte[]> own;

  /// @param own the classes by the names of their entries in a jar
  Reloaded(Map<String, byte[]> own) {
    super(Reloaded.class.getClassLoader());
    this.own = Map.copyOf(own);
  }

  /** A class, and all that are declared in it, by their entries in a jar. */
  static Map<String, byte[]> entries(Class<?> type) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(entry(type.getName()), bytes(type));
    for (Class<?> member : type.getDeclaredClasses()) {
      entries.putAll(entries(member));
    }
    return entries;
  }

  private static String entry(String name) {
    return Jar.entry(name.replace('.', '/'));
  }

  private static byte[] bytes(Class<?> type) {
    try (InputStream in = type.getClassLoader().getResourceAsStream(entry(type.getName()))) {
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      byte[] form = own.get(entry(name));
      if (form == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, form, 0, form.length) : loaded;
    }
  }
}
