// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
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
  private InMemoryCompiler() {}

  /// The class files made from class names and their source text.
  public static List<byte[]> compile(Map<String, String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<ByteArrayOutputStream> results = new ArrayList<>();
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        JavaFileManager files = new Sink(standard, results)) {
      List<Source> units =
          sources.entrySet().stream()
              .map(entry -> new Source(entry.getKey(), entry.getValue()))
              .toList();
      List<String> options =
          List.of("-classpath", System.getProperty("java.class.path"), "-proc:none");
      if (!compiler.getTask(messages, files, null, options, null, units).call()) {
        throw new IllegalArgumentException(messages.toString());
      }
    }
    return results.stream().map(ByteArrayOutputStream::toByteArray).toList();
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
    private final List<ByteArrayOutputStream> results;

    Sink(JavaFileManager files, List<ByteArrayOutputStream> results) {
      super(files);
      this.results = results;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream result = new ByteArrayOutputStream();
      results.add(result);
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return result;
        }
      };
    }
  }
}
