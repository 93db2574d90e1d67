// SPDX-License-Identifier: Apache-2.0
package oobesim.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Digest;
import oobesim.document.FileBytes;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.document.TextFile;

/** Reads drill files; every fault is found in one go. */
public final class DrillReader {
  static final List<String> KEYS =
      List.of(
          "$schema",
          "id",
          "number",
          "title",
          "group",
          "roles",
          "level",
          "minutes",
          "objective",
          "order",
          "may",
          "mayNot",
          "profile",
          "change",
          "before",
          "variants",
          "places",
          "events",
          "card",
          "talk",
          "steps",
          "wrongTurns",
          "hints",
          "score",
          "pass",
          "limit",
          "debrief",
          "scripts");

  private DrillReader() {}

  /** Reads a file. Throws if it cannot be read at all. */
  public static DrillReading read(Path file) throws IOException {
    return read(FileBytes.of(file), file);
  }

  /** Reads the bytes of a file. */
  public static DrillReading read(byte[] bytes, Path file) {
    return read(bytes, Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  /** Reads bytes that are from no file. */
  public static DrillReading read(byte[] bytes) {
    return read(bytes, Optional.empty());
  }

  private static DrillReading read(byte[] bytes, Optional<Path> folder) {
    Parsed parsed = JsonReader.readOwn(TextFile.decode(bytes).text());
    List<Finding> findings = new ArrayList<>(parsed.findings());
    if (parsed.documents().isEmpty()) {
      return new DrillReading(Optional.empty(), "", findings);
    }
    if (!(parsed.documents().getFirst() instanceof Json.Obj object)) {
      Json other = parsed.documents().getFirst();
      findings.add(
          DrillFault.error(
              "wrong-kind",
              other,
              "kind",
              other.what(),
              "expected",
              DrillFault.text("kind.drill")));
      return new DrillReading(Optional.empty(), "", findings);
    }
    Drill drill = drill(new Form(object, findings), Digest.sha256(bytes), folder);
    CrossChecks.check(drill, object, findings);
    drill.places().ifPresent(places -> PlacesForm.check(places, drill, new Form(object, findings)));
    Optional<Drill> sound = Optional.of(drill).filter(any -> findings.isEmpty());
    return new DrillReading(sound, drill.briefing().title(), findings);
  }

  /** Whether a document is a drill, and not another of the program's files. */
  public static boolean isOne(Json document) {
    return document instanceof Json.Obj object && object.has("objective") && object.has("steps")
        || document instanceof Json.Obj other && other.has("wrongTurns")
        || document instanceof Json.Obj scored && scored.has("score") && scored.has("debrief");
  }

  private static Drill drill(Form form, String digest, Optional<Path> folder) {
    form.known(KEYS);
    return new Drill(
        form.id("id"),
        digest,
        BriefingForm.read(form),
        StartForm.read(form),
        PlacesForm.read(form),
        form.each("card", CourseForm::field),
        form.each("talk", CourseForm::talk),
        CourseForm.read(form),
        RubricForm.read(form),
        questions(form),
        RubricForm.proof(form),
        Mentions.in(form.object()),
        folder,
        Optional.empty());
  }

  private static List<String> questions(Form form) {
    List<String> questions = form.texts("debrief");
    if (questions.isEmpty()) {
      form.error("no-debrief", form.object());
    }
    return questions;
  }
}
