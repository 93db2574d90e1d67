// SPDX-License-Identifier: Apache-2.0
package oobesim.debrief;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import oobesim.document.Printable;
import oobesim.drill.Drill;

/**
 * The results of a class as a sheet of comma-separated values: UTF-8 with the mark that table
 * programs want, lines as RFC 4180 has them.
 */
public final class ResultSheet {
  /** How such a sheet begins. */
  public static final String MARK = "\ufefftrainee,drill,id,title,";

  private static final String BEGINNING = "\ufeff";

  /** Names of columns are for programs, the same in every language, and so is each title. */
  private static final List<String> COLUMNS =
      List.of(
          "trainee",
          "drill",
          "id",
          "title",
          "mode",
          "variant",
          "passed",
          "points",
          "of",
          "enough",
          "missed-steps",
          "wrong-turns",
          "hints",
          "time",
          "goes",
          "doubtful",
          "journal");

  private ResultSheet() {}

  /** One line a person and drill, under one with the columns' names. */
  public static String of(ClassResults results) {
    StringWriter text = new StringWriter();
    text.write(BEGINNING);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(COLUMNS);
      results.lines().forEach(line -> csv.writeRecord(cells(line)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static List<String> cells(ClassResults.Line line) {
    Go go = line.best();
    Worth judged = go.worth();
    Drill drill = go.drill();
    return java.util.stream.Stream.of(
            line.trainee(),
            drill.briefing().number(),
            drill.id(),
            drill.asWritten().briefing().title(),
            go.mode(),
            judged.sitting().map(it -> it.variant()).orElse(""),
            yes(judged.passed()),
            Integer.toString(judged.points()),
            Integer.toString(judged.most()),
            Integer.toString(drill.rubric().enough()),
            judged.missed().stream().map(Drill.Step::id).collect(Collectors.joining(" ")),
            judged.turns().stream().map(Drill.WrongTurn::id).collect(Collectors.joining(" ")),
            Integer.toString(judged.hints()),
            Wording.clock(judged.took()),
            Integer.toString(line.goes()),
            yes(go.doubtful()),
            go.journal())
        .map(ResultSheet::harmless)
        .toList();
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  /**
   * A table program takes a cell that begins so for a formula, and carries it out; some pass over
   * blanks, and over the difference between narrow and wide signs. What nobody sees is written as
   * its number: before such a sign it would hide it.
   */
  private static String harmless(String text) {
    String cell = Printable.line(text);
    boolean formula =
        cell.matches(
            "(?s)([\\h\\u00ad\\u200c\\u200d]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|\\s*[\\t\\r"
                + "\\n"
                + "]).*");
    return formula ? "'" + cell : cell;
  }
}
