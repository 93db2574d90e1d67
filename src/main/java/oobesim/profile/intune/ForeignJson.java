// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import oobesim.document.Json;

/**
 * JSON of tools and services that lies beside profiles and has no type in it: called by its name,
 * so that nobody is asked whether a key of it was meant to be one of ours.
 */
final class ForeignJson {
  private record Kind(String name, Predicate<Json.Obj> test) {}

  private static final Pattern TO_WHOM =
      Pattern.compile(
          "(?i)assignment(type|s|target|group)|assigned(to|groups?)|(included|excluded)groups?"
              + "|group(name|displayname)|targetgroups?");

  private static final Pattern WHAT =
      Pattern.compile("(?i)(policy|profile|config(uration)?|app|display|object)?_?name");

  /** In the order of trying. */
  private static final List<Kind> KINDS =
      List.of(
          // of this program, but no profile
          new Kind("flow", having("states", "initial").or(having("states", "id"))),
          new Kind("drill", having("objective", "steps")),
          new Kind("conditional-access", having("grantControls", "conditions")),
          new Kind(
              "template",
              object ->
                  text(object, "$schema").contains("schema.management.azure.com")
                      || having("contentVersion", "resources").test(object)
                      || having("contentVersion", "parameters").test(object)),
          new Kind("tests", having("Tests", "TotalCount").or(having("Tests", "FailedCount"))),
          new Kind(
              "query",
              object ->
                  isTables(object, "tables", "rows")
                      || isTables(object, "Tables", "Rows")
                      || having("schema", "results").test(object)
                      || having("Schema", "Results").test(object)
                      || having("TimeGenerated").test(object)),
          new Kind("report", having("Schema", "Values")),
          new Kind("group-table", having("TenantId", "Objects")),
          new Kind("branding", having("signInPageText").or(having("backgroundImageRelativeUrl"))),
          new Kind("mdm-scope", having("appliesTo", "complianceUrl")),
          new Kind("mdm-scope", having("appliesTo", "discoveryUrl")),
          new Kind("standards", having("standards").and(having("tenantFilter").or(anyName()))),
          new Kind("standards", having("RowKey", "PartitionKey", "JSON")),
          new Kind("standards", having("HidePrivacy", "HideTerms")),
          new Kind(
              "directory",
              having("verifiedDomains")
                  .or(having("membershipRule"))
                  .or(having("groupTypes"))
                  .or(having("businessPhones"))
                  .or(having("deviceId", "trustType"))
                  .or(having("managedDeviceOwnerType"))),
          new Kind(
              "project",
              having("dependencies")
                  .or(having("devDependencies"))
                  .or(having("compilerOptions"))
                  .or(having("name", "require"))),
          new Kind("assignment-report", ForeignJson::tellsWhoGetsWhat));

  private ForeignJson() {}

  /** What it is, by the word that stands behind {@code graph.} in the bundle. */
  static Optional<String> of(Json.Obj object) {
    return KINDS.stream().filter(kind -> kind.test().test(object)).map(Kind::name).findFirst();
  }

  private static Predicate<Json.Obj> having(String... keys) {
    return object -> List.of(keys).stream().allMatch(object::has);
  }

  private static Predicate<Json.Obj> anyName() {
    return having("templateName").or(having("TemplateName")).or(having("GUID"));
  }

  private static boolean isTables(Json.Obj object, String key, String rows) {
    return object.get(key).orElse(null) instanceof Json.Arr tables
        && !tables.items().isEmpty()
        && tables.items().stream().allMatch(it -> it instanceof Json.Obj table && table.has(rows));
  }

  private static boolean tellsWhoGetsWhat(Json.Obj object) {
    return any(object, TO_WHOM) && any(object, WHAT);
  }

  private static boolean any(Json.Obj object, Pattern key) {
    return object.members().keySet().stream().anyMatch(it -> key.matcher(it).matches());
  }

  private static String text(Json.Obj object, String key) {
    return object.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }
}
