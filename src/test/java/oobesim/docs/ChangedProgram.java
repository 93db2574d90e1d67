// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The program and its tests once more, with some classes and resources changed. */
final class ChangedProgram extends ClassLoader {
  private static final String ROOT = "oobesim.";

  private final Map<String, byte[]> classes;
  private final Map<String, String> resources;

  /**
   * A program.
   *
   * @param classes changed ones, by name
   * @param resources changed ones, by their names on the class path
   */
  ChangedProgram(Map<String, byte[]> classes, Map<String, String> resources) {
    super(ChangedProgram.class.getClassLoader());
    this.classes = Map.copyOf(classes);
    this.resources = Map.copyOf(resources);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(ROOT)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? defined(name) : known;
    }
  }

  private Class<?> defined(String name) throws ClassNotFoundException {
    byte[] bytes = classes.containsKey(name) ? classes.get(name) : unchanged(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] unchanged(String name) throws ClassNotFoundException {
    try (InputStream in =
        getParent().getResourceAsStream(name.replace('.', '/').concat(".class"))) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    String changed = resources.get(name);
    return changed == null
        ? super.getResourceAsStream(name)
        : new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
  }
}
