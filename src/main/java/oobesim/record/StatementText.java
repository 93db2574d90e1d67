// SPDX-License-Identifier: Apache-2.0
package oobesim.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oobesim.document.JsonText;

/** Writes statements in the JSON of the Experience API 1.0.3. */
public final class StatementText {
  private static final String LANGUAGE = "en";
  private static final int DIGITS = 4;

  private final RunRecord record;

  private StatementText(RunRecord record) {
    this.record = record;
  }

  /** All statements as one array, with a line feed at the end. */
  public static String array(RunRecord record) {
    StatementText text = new StatementText(record);
    return JsonText.write(record.statements().stream().map(text::members).toList()) + "\n";
  }

  /** One statement, on one line. */
  public static String of(RunRecord record, Statement statement) {
    return JsonText.write(new StatementText(record).members(statement));
  }

  /** Each statement with its id, in order. */
  public static List<StatementLine> lines(RunRecord record) {
    return record.statements().stream()
        .map(statement -> new StatementLine(statement.id(), of(record, statement)))
        .toList();
  }

  private Map<String, Object> members(Statement statement) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", statement.id().toString());
    members.put("timestamp", statement.at().toString());
    members.put("actor", actor());
    members.put("verb", verb(statement.verb()));
    members.put("object", activity(statement.object()));
    statement.result().ifPresent(result -> members.put("result", result(result)));
    members.put("context", context(statement));
    members.put("version", "1.0.3");
    return members;
  }

  private static Map<String, Object> verb(Verb verb) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", verb.address());
    members.put("display", text(verb.word()));
    return members;
  }

  private static Map<String, Object> text(String english) {
    return Map.of(LANGUAGE, english);
  }

  private Map<String, Object> actor() {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("homePage", record.home());
    account.put("name", record.actor());
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("objectType", "Agent");
    actor.put("account", account);
    return actor;
  }

  private static Map<String, Object> activity(Activity activity) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("type", activity.type());
    definition.put("name", text(activity.name()));
    if (!activity.description().isEmpty()) {
      definition.put("description", text(activity.description()));
    }
    activity.choice().ifPresent(choice -> choice(definition, choice));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("objectType", "Activity");
    members.put("id", activity.id());
    members.put("definition", definition);
    return members;
  }

  private static void choice(Map<String, Object> definition, Activity.Choice choice) {
    definition.put("interactionType", "choice");
    choice.right().ifPresent(right -> definition.put("correctResponsesPattern", List.of(right)));
    definition.put(
        "choices",
        choice.alternatives().stream()
            .map(
                it -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put("id", it.id());
                  one.put("description", text(it.text()));
                  return one;
                })
            .toList());
  }

  private static Map<String, Object> result(Result result) {
    Map<String, Object> members = new LinkedHashMap<>();
    result.score().ifPresent(score -> members.put("score", score(score)));
    result.success().ifPresent(success -> members.put("success", success));
    result.completion().ifPresent(done -> members.put("completion", done));
    result.response().ifPresent(response -> members.put("response", response));
    result.duration().ifPresent(duration -> members.put("duration", duration.toString()));
    return members;
  }

  private static Map<String, Object> score(Result.Score score) {
    Map<String, Object> members = new LinkedHashMap<>();
    BigDecimal scaled =
        BigDecimal.valueOf(score.raw())
            .divide(BigDecimal.valueOf(score.max()), DIGITS, RoundingMode.HALF_UP);
    members.put("scaled", new BigDecimal(scaled.stripTrailingZeros().toPlainString()));
    members.put("raw", score.raw());
    members.put("min", 0);
    members.put("max", score.max());
    return members;
  }

  private Map<String, Object> context(Statement statement) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("registration", record.registration().toString());
    if (statement.verb() == Verb.ANSWERED) {
      members.put("contextActivities", Map.of("parent", List.of(activity(record.drill()))));
    }
    members.put("revision", record.revision());
    members.put("platform", record.platform());
    members.put("language", LANGUAGE);
    members.put("extensions", Map.of(RunRecords.OWN + "extensions/mode", record.mode()));
    return members;
  }
}
