// SPDX-License-Identifier: Apache-2.0
package oobesim.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Both tables of the page on architecture.
public record ArchitectureLaw(List<ImportRule> imports, List<Fence> fences) {

  /// Reads the tables from the text of the page.
  public static ArchitectureLaw parse(String page) {
    return new ArchitectureLaw(
        MarkdownTable.rows(page, "| level | package | holds | may import |").stream()
            .map(ImportRule::parse)
            .toList(),
        MarkdownTable.rows(page, "| what | names | only in | because |").stream()
            .map(Fence::parse)
            .toList());
  }

  /// One sentence for each breach in the classes, in a stable order.
  public List<String> breaches(List<ClassUses> classes) {
    var breaches = new TreeSet<String>();
    for (ClassUses type : classes) {
      String home = ClassUses.packageBelowRoot(type.className());
      Optional<ImportRule> rule = ruleFor(home);
      if (rule.isEmpty()) {
        breaches.add(type.className() + " is in a package that the import table does not name");
        continue;
      }
      for (ClassUses.Use use : type.uses()) {
        importBreach(type, rule.get(), use).ifPresent(breaches::add);
        fences.stream()
            .filter(fence -> !fence.admits(home) && fence.forbids(use))
            .forEach(fence -> breaches.add(fenceBreach(type, fence, use)));
      }
    }
    return List.copyOf(breaches);
  }

  /// One sentence for each fault of the import table itself: unknown names, upward imports,
  /// circles.
  public List<String> faultsOfTheTable() {
    List<String> faults = new ArrayList<>();
    for (ImportRule rule : imports) {
      for (PackagePattern named : rule.named()) {
        if (imports.stream().noneMatch(other -> other.of().equals(named))) {
          faults.add(rule.of() + " names " + named + ", which has no row");
        }
      }
      for (ImportRule other : imports) {
        if (other != rule && rule.allows(other.of(), other.of().base())) {
          if (other.level() > rule.level()) {
            faults.add(rule.of() + " may import " + other.of() + " of a higher level");
          }
          if (reaches(other, rule, new ArrayList<>())) {
            faults.add(rule.of() + " and " + other.of() + " may import each other");
          }
        }
      }
    }
    return faults;
  }

  /// Rows that no class of the program stands in.
  public List<String> rowsWithout(List<ClassUses> classes) {
    return imports.stream()
        .filter(rule -> classes.stream().noneMatch(type -> isIn(rule, type)))
        .map(rule -> rule.of().toString())
        .toList();
  }

  /// Packages below a folder of sources that say something else of their imports than their row.
  public List<String> otherwiseTold(Path sources) throws IOException {
    List<String> told = new ArrayList<>();
    for (ImportRule rule : imports) {
      String folder = rule.of().toString().replace('.', '/');
      String info = Files.readString(sources.resolve(folder).resolve("package-info.java"));
      String words = info.replaceAll("\\s+(\\* )?", " ");
      if (!rule.allowsAll() && !words.contains(rule.sentence())) {
        told.add(rule.of() + " should say: " + rule.sentence());
      }
    }
    return told;
  }

  private boolean isIn(ImportRule rule, ClassUses type) {
    return ruleFor(ClassUses.packageBelowRoot(type.className())).filter(rule::equals).isPresent();
  }

  private Optional<ImportRule> ruleFor(String packageName) {
    return imports.stream()
        .filter(rule -> rule.of().covers(packageName))
        .max(Comparator.comparingInt(rule -> rule.of().weight()));
  }

  private Optional<String> importBreach(ClassUses type, ImportRule rule, ClassUses.Use use) {
    if (!use.owner().startsWith("oobesim.")) {
      return Optional.empty();
    }
    String target = ClassUses.packageBelowRoot(use.owner());
    Optional<ImportRule> targetRule = ruleFor(target);
    if (targetRule.isEmpty()
        || targetRule.get().equals(rule)
        || rule.allows(targetRule.get().of(), target)) {
      return Optional.empty();
    }
    return Optional.of(
        "%s uses %s, but %s may import only: %s; see 'Why these cuts' in docs/architecture.md"
            .formatted(type.className(), use.owner(), rule.of(), rule.describe()));
  }

  private static String fenceBreach(ClassUses type, Fence fence, ClassUses.Use use) {
    String where = fence.onlyIn().isEmpty() ? "nowhere" : "only in " + fence.onlyIn();
    String member = use.member().isEmpty() ? "" : "." + use.member();
    return "%s uses %s%s, but %s may be used %s, because %s"
        .formatted(type.className(), use.owner(), member, fence.what(), where, fence.because());
  }

  private boolean reaches(ImportRule from, ImportRule to, List<ImportRule> seen) {
    if (from == to) {
      return true;
    }
    if (seen.contains(from)) {
      return false;
    }
    seen.add(from);
    return imports.stream()
        .anyMatch(
            next ->
                next != from
                    && from.allows(next.of(), next.of().base())
                    && reaches(next, to, seen));
  }
}
