// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A wrong setting, and what comes of it in each scenario; where nothing is said, nothing does.
 *
 * @param title what is wrong, in a few words
 * @param technicianProfile the shipped profile of the technician's column
 * @param settings path, value, ...
 * @param cells what is not as usual
 */
record ConfigurationRow(
    String title, String technicianProfile, List<String> settings, Map<Column, Cell> cells) {
  ConfigurationRow {
    settings = List.copyOf(settings);
    cells = new EnumMap<>(cells);
  }

  /** A row whose technician prepares for Entra join. */
  static ConfigurationRow of(String title, String... settings) {
    return new ConfigurationRow(
        title, Column.TECHNICIAN.profile(), List.of(settings), new EnumMap<>(Column.class));
  }

  /** A row whose technician prepares for hybrid join. */
  static ConfigurationRow hybrid(String title, String... settings) {
    return new ConfigurationRow(
        title, "preprovisioning-hybrid", List.of(settings), new EnumMap<>(Column.class));
  }

  ConfigurationRow userDriven(Cell cell) {
    return with(Column.USER_DRIVEN, cell);
  }

  ConfigurationRow hybridJoin(Cell cell) {
    return with(Column.HYBRID, cell);
  }

  ConfigurationRow technician(Cell cell) {
    return with(Column.TECHNICIAN, cell);
  }

  ConfigurationRow selfDeploying(Cell cell) {
    return with(Column.SELF_DEPLOYING, cell);
  }

  /** The same for whoever signs in. */
  ConfigurationRow users(Cell cell) {
    return userDriven(cell).hybridJoin(cell);
  }

  private ConfigurationRow with(Column column, Cell cell) {
    Map<Column, Cell> more = new EnumMap<>(Column.class);
    more.putAll(cells);
    more.put(column, cell);
    return new ConfigurationRow(title, technicianProfile, settings, more);
  }

  /** Without those of a domain join profile, where the scenario has none. */
  List<String> settings(Column column) {
    boolean hybrid = profile(column).endsWith("hybrid");
    return hybrid || settings.stream().noneMatch(path -> path.startsWith("domainJoinProfile."))
        ? settings
        : List.of();
  }

  String profile(Column column) {
    return column == Column.TECHNICIAN ? technicianProfile : column.profile();
  }

  Cell cell(Column column) {
    return cells.getOrDefault(column, column == Column.TECHNICIAN ? Cell.NONE_IN_BOTH : Cell.NONE);
  }

  /** The table of the page. */
  static String markdown(List<ConfigurationRow> rows) {
    String head = Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(" | "));
    return "| what is wrong | %s |\n|---|---|---|---|---|\n%s"
        .formatted(head, rows.stream().map(ConfigurationRow::line).collect(Collectors.joining()));
  }

  private String line() {
    List<String> fields = new ArrayList<>();
    fields.add(title + "<br>" + String.join("<br>", wrong()));
    for (Column column : Column.values()) {
      fields.add(cell(column).words());
    }
    return "| " + String.join(" | ", fields) + " |\n";
  }

  private List<String> wrong() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < settings.size(); i += 2) {
      String value = settings.get(i + 1);
      words.add("`%s %s`".formatted(settings.get(i), value.length() > 60 ? "{…}" : value));
    }
    return words;
  }

  @Override
  public String toString() {
    return title;
  }
}
