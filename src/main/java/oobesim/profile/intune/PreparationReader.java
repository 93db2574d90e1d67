// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Counted;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.profile.intune.ReadPreparation.AllowedApp;
import oobesim.provisioning.PreparationPolicy;

/** Reads a device preparation policy; what is silent takes the default of the portal. */
public final class PreparationReader {
  private static final int DEFAULT_MINUTES = 60;
  private static final String DEFAULT_MESSAGE =
      "Contact your organization’s support person for help.";

  private final Json.Obj body;
  private final Findings findings;
  private final SettingBook book;
  private final LenientValues values;
  private final PreparationSettings settings;

  private PreparationReader(Json.Obj body, Findings findings) {
    this.body = body;
    this.findings = findings;
    this.book = new SettingBook(findings);
    this.values = new LenientValues(findings);
    this.settings = PreparationSettings.of(body);
  }

  /** The policy. */
  public static ReadPreparation read(Json.Obj body, Findings findings) {
    return new PreparationReader(body, findings).policy();
  }

  private ReadPreparation policy() {
    if (settings.isEmpty() && (body.has("templateReference") || body.has("settingCount"))) {
      findings.add(
          FindingCode.PREPARATION_SETTINGS_MISSING,
          body,
          "this is the header of the policy; its settings take their defaults",
          "the request for …/configurationPolicies/{id}/settings returns them");
    }
    String name = book.text("profileName", body.get("name").map(it -> found(it, "")), "");
    userDriven();
    PreparationPolicy policy =
        new PreparationPolicy(
            name, timeout(), message(), flag("allowskip"), flag("allowdiagnostics"));
    return new ReadPreparation(policy, book.settings(), apps());
  }

  private void userDriven() {
    boolean automatic = choice("deploymenttype").filter(it -> it == 1).isPresent();
    boolean hybrid = choice("jointype").filter(it -> it == 1).isPresent();
    if (automatic || hybrid) {
      findings.add(
          FindingCode.PREPARATION_NOT_USER_DRIVEN,
          settings.get(automatic ? "deploymenttype" : "jointype").orElse(body),
          automatic ? "the policy is for automatic deployment" : "the policy says hybrid join",
          "a user who signs in and Microsoft Entra join are taken");
    }
    book.derived("joinType", "entra", Optional.empty(), "device preparation knows no other");
    book.derived("deviceUsageType", "singleUser", Optional.empty(), "a user signs in");
    Optional<Integer> account = choice("accountype");
    book.derived(
        "userType",
        account.filter(it -> it == 1).isPresent() ? "standard" : "administrator",
        account.flatMap(it -> settings.get("accountype")),
        account.isPresent() ? "accountype" : "default");
  }

  private Duration timeout() {
    Optional<Json> place = settings.get("timeout");
    int minutes = place.flatMap(it -> values.whole("timeout", it)).orElse(DEFAULT_MINUTES);
    boolean right = minutes >= 15 && minutes <= 720;
    if (!right) {
      findings.add(
          FindingCode.TIMEOUT_OUT_OF_RANGE,
          place.orElse(body),
          "a time-out of %s; %d are taken"
              .formatted(Counted.of(minutes, "minute"), DEFAULT_MINUTES),
          "15 to 720");
    }
    int taken = right ? minutes : DEFAULT_MINUTES;
    book.derived("timeout", taken, place, place.isPresent() ? "minutes" : "default");
    return Duration.ofMinutes(taken);
  }

  private String message() {
    Optional<SettingBook.Found> said =
        settings
            .get("customerrormessage")
            .filter(it -> !(it instanceof Json.Text text && text.value().isBlank()))
            .map(it -> found(it, ""));
    return book.text("customerrormessage", said, DEFAULT_MESSAGE);
  }

  private boolean flag(String name) {
    Optional<Integer> said = choice(name);
    return book.derived(
        name,
        said.filter(it -> it == 1).isPresent(),
        said.flatMap(it -> settings.get(name)),
        said.isPresent() ? "" : "default");
  }

  /** A choice ends in its number: {@code enrollment_autopilot_dpp_allowskip_1}. */
  private Optional<Integer> choice(String name) {
    Optional<Json> value = settings.get(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (value.get()) {
      case Json.Bool bool -> Optional.of(bool.value() ? 1 : 0);
      case Json.Text text when text.value().endsWith("_1") -> Optional.of(1);
      case Json.Text text when text.value().endsWith("_0") -> Optional.of(0);
      default -> {
        String word = PreparationSettings.PREFIX + name;
        findings.add(
            FindingCode.UNKNOWN_WORD,
            value.get(),
            "\"%s\" has no such choice".formatted(name),
            "%s_0 or %s_1".formatted(word, word));
        yield Optional.empty();
      }
    };
  }

  private List<AllowedApp> apps() {
    List<AllowedApp> apps = new ArrayList<>();
    if (settings.get("allowedappids").orElse(null) instanceof Json.Arr list) {
      for (Json item : list.items()) {
        if (item instanceof Json.Obj object
            && object.get("value").orElse(null) instanceof Json.Text text) {
          app(text.value()).ifPresent(apps::add);
        }
      }
    }
    return apps;
  }

  /** Each app is JSON inside a string. */
  private static Optional<AllowedApp> app(String json) {
    return JsonReader.read(json).documents().stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .filter(object -> object.get("id").orElse(null) instanceof Json.Text)
        .findFirst()
        .map(object -> new AllowedApp(text(object, "id"), type(text(object, "type"))));
  }

  private static String type(String graph) {
    return graph.substring(graph.lastIndexOf('.') + 1);
  }

  private static String text(Json.Obj object, String key) {
    return object.get(key).orElse(null) instanceof Json.Text text ? text.value() : "";
  }

  private static SettingBook.Found found(Json json, String note) {
    return new SettingBook.Found(json, note);
  }
}
