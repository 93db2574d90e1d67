// SPDX-License-Identifier: Apache-2.0
package oobesim.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The software bill of materials of one package: what Maven knows of the parts, cut down to the
/// jars that lie in it, with the sums of just those files. JavaFX of another system has its own
/// classifier, and a library that was changed for the package says so.
final class Parts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REFERENCE = "bom-ref";

  private final ObjectNode bom;
  private final Target target;
  private final List<Part> found = new ArrayList<>();
  private final Map<String, String> references = new LinkedHashMap<>();

  /// A part of a package.
  ///
  /// @param file the jar
  /// @param name of the part
  /// @param version of it
  /// @param licences their names in SPDX's list
  /// @param origin where it is published
  record Part(Path file, String name, String version, List<String> licences, String origin) {}

  private Parts(ObjectNode bom, Target target) {
    this.bom = bom;
    this.target = target;
  }

  /// The parts of a package.
  ///
  /// @param jars in the package
  /// @param all the bill of the project
  /// @throws IllegalStateException if a jar is in no bill
  static Parts of(List<Path> jars, Path all, Target target) throws IOException {
    Parts parts = new Parts((ObjectNode) JSON.readTree(Files.readString(all)), target);
    parts.keep(jars);
    return parts;
  }

  /// All parts that are jars of others.
  List<Part> found() {
    return List.copyOf(found);
  }

  /// Adds the runtime that lies in the package.
  Parts withRuntime(String vendor, String version) {
    ObjectNode runtime = components().addObject();
    runtime.put("type", "platform").put(REFERENCE, "java-runtime").put("publisher", vendor);
    runtime.put("name", "OpenJDK").put("version", version);
    licence(runtime.putArray("licenses"), "GPL-2.0-with-classpath-exception");
    return this;
  }

  /// The bill as a file.
  String text() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bom).replace("\r\n", "\n")
        + "\n";
  }

  private ArrayNode components() {
    return (ArrayNode) bom.get("components");
  }

  private void keep(List<Path> jars) throws IOException {
    Map<String, JsonNode> known = new LinkedHashMap<>();
    for (JsonNode component : components()) {
      known.put(jarOf(component), component);
    }
    ArrayNode kept = JSON.createArrayNode();
    for (Path jar : jars) {
      ObjectNode component = (ObjectNode) known.get(jar.getFileName().toString());
      if (component == null) {
        throw new IllegalStateException(jar.getFileName() + " is in no bill of materials");
      }
      kept.add(filled(component, jar));
    }
    bom.set("components", kept);
    dependencies();
  }

  /// The name of a component's jar in the package.
  private String jarOf(JsonNode component) {
    String name = component.get("name").asString() + "-" + component.get("version").asString();
    return ofOneSystem(component) ? name + "-" + target.classifier() + ".jar" : name + ".jar";
  }

  private static boolean ofOneSystem(JsonNode component) {
    return component.get(REFERENCE).asString().contains("classifier=");
  }

  private ObjectNode filled(ObjectNode component, Path jar) throws IOException {
    String before = component.get(REFERENCE).asString();
    String reference = before.replaceAll("classifier=[\\w-]+", "classifier=" + target.classifier());
    references.put(before, reference);
    component.put(REFERENCE, reference).put("purl", reference);
    ArrayNode sums = component.putArray("hashes");
    sums.addObject().put("alg", "SHA-256").put("content", Sums.of(jar));
    if (changed(jar)) {
      component.putObject("pedigree").put("notes", Jar.CHANGES + " says what was changed");
    }
    List<String> licences = new ArrayList<>();
    for (JsonNode licence : component.path("licenses")) {
      licences.add(licence.path("license").path("id").asString(""));
    }
    found.add(
        new Part(
            jar,
            component.get("name").asString(),
            component.get("version").asString(),
            licences,
            reference));
    return component;
  }

  /// Who depends on a part that is not in the package depends on what that depends on, if it is.
  private void dependencies() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (JsonNode dependency : bom.get("dependencies")) {
      Set<String> on = new LinkedHashSet<>();
      dependency.path("dependsOn").forEach(name -> on.add(name.asString()));
      all.put(dependency.get("ref").asString(), on);
    }
    ArrayNode kept = JSON.createArrayNode();
    all.forEach(
        (name, on) -> {
          boolean program = name.equals(bom.at("/metadata/component/bom-ref").asString());
          if (program || references.containsKey(name)) {
            ObjectNode row = kept.addObject().put("ref", references.getOrDefault(name, name));
            ArrayNode names = row.putArray("dependsOn");
            inPackage(on, all, new LinkedHashSet<>()).forEach(names::add);
          }
        });
    bom.set("dependencies", kept);
  }

  private Set<String> inPackage(Set<String> names, Map<String, Set<String>> all, Set<String> seen) {
    Set<String> result = new LinkedHashSet<>();
    for (String name : names) {
      if (references.containsKey(name)) {
        result.add(references.get(name));
      } else if (seen.add(name)) {
        result.addAll(inPackage(all.getOrDefault(name, Set.of()), all, seen));
      }
    }
    return result;
  }

  private static void licence(ArrayNode licences, String id) {
    licences.addObject().putObject("license").put("id", id);
  }

  /// Whether it is not as it was published.
  static boolean changed(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.getEntry(Jar.CHANGES) != null;
    }
  }
}
