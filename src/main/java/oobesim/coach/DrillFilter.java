// SPDX-License-Identifier: Apache-2.0
package oobesim.coach;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oobesim.drill.Drill;
import oobesim.instructor.SearchWords;

/**
 * Which drills of a shelf somebody wants to see; all wishes together count.
 *
 * @param role for whom, empty for everybody
 * @param level how hard, empty for any level
 * @param words words of title, number, group, objective or work order, each of which must be there
 * @param open only those that are not passed yet
 */
public record DrillFilter(
    Optional<Drill.Role> role, Optional<Integer> level, String words, boolean open) {
  /** All drills. */
  public static final DrillFilter ALL =
      new DrillFilter(Optional.empty(), Optional.empty(), "", false);

  /** Those of a list that are wanted, in its order; one with faults is of no role and no level. */
  public List<DrillShelf.Entry> of(List<DrillShelf.Entry> entries, Results results) {
    SearchWords looked = SearchWords.of(words);
    return entries.stream().filter(entry -> wants(entry, results, looked)).toList();
  }

  /** Which of those found its words mean by number and title, if the chosen one is not. */
  public Optional<DrillShelf.Entry> meant(
      List<DrillShelf.Entry> found, Predicate<DrillShelf.Entry> chosen) {
    return SearchWords.of(words).meant(found, chosen, DrillFilter::named);
  }

  private static String named(DrillShelf.Entry entry) {
    return entry.drill().map(it -> it.briefing().number() + " ").orElse("") + entry.title();
  }

  private boolean wants(DrillShelf.Entry entry, Results results, SearchWords looked) {
    Optional<Drill.Briefing> told = entry.drill().map(Drill::briefing);
    boolean forThem =
        role.isEmpty() || told.filter(it -> it.roles().contains(role.get())).isPresent();
    boolean asHard = level.isEmpty() || told.filter(it -> it.level() == level.get()).isPresent();
    boolean still = !open || entry.drill().filter(it -> results.passed(it.id())).isEmpty();
    return forThem && asHard && still && said(entry, looked);
  }

  /** What is hidden in a drill is not looked through, or a code would lead to its cause. */
  private static boolean said(DrillShelf.Entry entry, SearchWords looked) {
    String all =
        Stream.concat(
                Stream.of(entry.title(), String.valueOf(entry.file().getFileName())),
                entry.drill().map(Drill::briefing).stream().flatMap(DrillFilter::told))
            .collect(Collectors.joining("\n"));
    return looked.allIn(all);
  }

  private static Stream<String> told(Drill.Briefing briefing) {
    Stream<String> order = briefing.order().stream().map(Drill.Labelled::text);
    return Stream.concat(
        Stream.of(briefing.number(), briefing.group(), briefing.objective()), order);
  }
}
