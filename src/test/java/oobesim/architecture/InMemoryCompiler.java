// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles a few classes that exist only in a test, so that nothing wrong ever lies on disk.
public final class InMemoryCompiler {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /// To open the class path anew for each takes longer than to compile a few lines.
  private static final StandardJavaFileManager CLASS_PATH =
      COMPILER.getStandardFileManager(null, null, null);

  private InMemoryCompiler() {}

  /// The class files made from class names and their source text.
  public static List<byte[]> compile(Map<String, String> sources) throws IOException {
    return List.copyOf(classes(sources).values());
  }

  /// The class files by the names of their classes.
  public static Map<String, byte[]> classes(Map<String, String> sources) throws IOException {
    StringWriter messages = new StringWriter();
    Map<String, ByteArrayOutputStream> results = new LinkedHashMap<>();
    JavaFileManager files = new Sink(CLASS_PATH, results);
    List<Source> units =
        sources.entrySet().stream()
            .map(entry -> new Source(entry.getKey(), entry.getValue()))
            .toList();
    List<String> options =
        List.of("-classpath", System.getProperty("java.class.path"), "-proc:none");
    if (!COMPILER.getTask(messages, files, null, options, null, units).call()) {
      throw new IllegalArgumentException(messages.toString());
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    results.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("memory:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Sink extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> results;

    Sink(JavaFileManager files, Map<String, ByteArrayOutputStream> results) {
      super(files);
      this.results = results;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream result = new ByteArrayOutputStream();
      results.put(className, result);
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return result;
        }
      };
    }
  }
}
