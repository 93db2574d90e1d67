// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oobesim.document.Json;
import oobesim.profile.setting.DomainJoinSettings;
import oobesim.profile.setting.Place;
import oobesim.profile.setting.PolicySettings;
import oobesim.profile.setting.StatusPageSettings;

/** Tells shapes apart by their keys, never by the order of keys: real files have them at random. */
public final class ShapeFinder {
  private static final Set<String> ASSIGNMENT_KEYS = Set.of("source", "target", "id", "sourceId");
  private static final Set<String> TYPE_WORDS =
      Set.of("Boolean", "String", "Int32", "Int64", "Guid", "String (timestamp)", "DateTimeOffset");

  /** Of OSDCloud, of OSDeploy's tool that registers devices, and of its tool for the set-up. */
  private static final Set<String> OSD_KEYS =
      Set.of(
          "AssignedUserExample",
          "AssignedComputerNameExample",
          "AddToGroupOptions",
          "GroupTagOptions",
          "PostAction",
          "PostActionOptions",
          "RemoveAppx",
          "UpdateDrivers",
          "OSActivation",
          "OSImageIndex",
          "OSNameValues",
          "BrandName",
          "ClearDiskConfirm",
          "AutopilotJsonObject",
          "SkipAutopilot",
          "SkipAutopilotOOBE");

  /** User-driven; automatic, for Windows 365. */
  private static final Set<String> PREPARATION_TEMPLATES =
      Set.of("80d33118-b7b4-40d8-b15f-81be745e053f", "a6157a7f-aa00-42d9-ac82-7d2479f545db");

  private ShapeFinder() {}

  /** The shape of a value; the first test that holds decides. */
  public static JsonShape of(Json json) {
    return switch (json) {
      case Json.Obj object -> object(object);
      case Json.Arr array -> list(array.items(), JsonShape.ARRAY);
      case Json.Text text when PackedJson.isOne(text) -> JsonShape.TEXT_BODY;
      default -> JsonShape.UNKNOWN;
    };
  }

  private static JsonShape object(Json.Obj object) {
    JsonShape thing = thing(object);
    if (thing != JsonShape.UNKNOWN) {
      return isSchema(object) ? JsonShape.SCHEMA_DUMP : thing;
    }
    return envelope(object);
  }

  private static JsonShape thing(Json.Obj object) {
    JsonShape windows = FileOfWindows.shape(object);
    if (windows != JsonShape.UNKNOWN) {
      return windows;
    }
    if (object.has("ResourceName") && object.has("ResourceInstanceName")) {
      return JsonShape.DSC;
    }
    String type = type(object);
    if (type.endsWith("windowsautopilotdeploymentprofile")
        || type.isEmpty()
            && (object.has(GraphProfileReader.NEW_OOBE)
                || object.has(GraphProfileReader.OLD_OOBE))) {
      return JsonShape.GRAPH_PROFILE;
    }
    if (isStatusPage(object, type)) {
      return JsonShape.STATUS_PAGE;
    }
    if (type.endsWith("windowsdomainjoinconfiguration")
        || object.has(DomainJoinSettings.PREFIX.key())) {
      return JsonShape.DOMAIN_JOIN;
    }
    return isDevicePreparation(object) ? JsonShape.DEVICE_PREPARATION : record(object);
  }

  private static boolean isStatusPage(Json.Obj object, String type) {
    String word = "windows10enrollmentcompletionpageconfiguration";
    return type.endsWith(word)
        || text(object, "id").toLowerCase(Locale.ROOT).endsWith(word)
        || object.has(StatusPageSettings.SHOW.key());
  }

  private static JsonShape record(Json.Obj object) {
    if (type(object).endsWith("windowsautopilotdeviceidentity")
        || object.has("serialNumber")
            && (object.has("groupTag") || object.has("azureActiveDirectoryDeviceId"))) {
      return JsonShape.DEVICE_IDENTITY;
    }
    if (object.has("enrollmentType") && object.has("deploymentState")) {
      return JsonShape.DEPLOYMENT_EVENT;
    }
    if (object.has("complianceStatus") && object.has("policyType")) {
      return JsonShape.POLICY_STATUS;
    }
    if (object.has("syncStatus") && object.has("lastSyncDateTime")) {
      return JsonShape.SERVICE_SETTINGS;
    }
    boolean error = object.get("error").filter(ShapeFinder::hasCode).isPresent();
    if (error) {
      return JsonShape.GRAPH_ERROR;
    }
    if (object.has("terraform_version") || isTerraform(object)) {
      return JsonShape.TERRAFORM;
    }
    return OSD_KEYS.stream().filter(object::has).count() >= 2
        ? JsonShape.OSD_SETTINGS
        : JsonShape.UNKNOWN;
  }

  /** The names of resources begin with their provider's. */
  private static boolean isTerraform(Json.Obj object) {
    return object.get("resource").orElse(null) instanceof Json.Obj resources
        && !resources.members().isEmpty()
        && resources.members().keySet().stream().allMatch(it -> it.matches("[a-z0-9]+_[a-z0-9_]+"));
  }

  private static boolean hasCode(Json json) {
    return json instanceof Json.Obj object && object.has("code");
  }

  private static JsonShape envelope(Json.Obj object) {
    if (isAssignment(object)) {
      return JsonShape.ASSIGNMENTS;
    }
    return switch (object.members().get("value")) {
      case Json.Arr array when isBackupElement(object, array) -> JsonShape.BACKUP_ELEMENT;
      case Json.Arr array -> list(array.items(), JsonShape.LIST_ENVELOPE);
      case Json.Obj single -> JsonShape.SINGLE_ENVELOPE;
      case null, default -> other(object);
    };
  }

  private static JsonShape other(Json.Obj object) {
    if (!SurroundingPolicy.of(object).isEmpty()) {
      return JsonShape.SURROUNDINGS;
    }
    boolean catalog =
        object.get("settings").orElse(null) instanceof Json.Arr settings
            && settings.items().stream().anyMatch(ShapeFinder::isSetting);
    boolean access = object.has("grantControls") && object.has("conditions");
    return catalog || access || !type(object).isEmpty()
        ? JsonShape.OTHER_OBJECT
        : JsonShape.UNKNOWN;
  }

  private static boolean isSetting(Json json) {
    return json instanceof Json.Obj object && object.has("settingInstance");
  }

  /** What is known by its name, where nothing in it can be used. */
  static JsonShape named(Json.Obj object) {
    if (object.get("log").orElse(null) instanceof Json.Obj log
        && log.get("entries").orElse(null) instanceof Json.Arr) {
      return JsonShape.HTTP_ARCHIVE;
    }
    boolean postman =
        object.get("info").orElse(null) instanceof Json.Obj info
            && text(info, "schema").contains("getpostman.com");
    if (postman
        || object.get("requests").orElse(null) instanceof Json.Arr requests
            && requests.items().stream().anyMatch(ShapeFinder::isRequest)) {
      return JsonShape.REQUESTS;
    }
    if (object.has("activityType") && object.has("resources")) {
      return JsonShape.AUDIT_LOG;
    }
    if (object.members().keySet().stream().anyMatch(key -> key.startsWith("IntuneWindowsAuto"))) {
      return JsonShape.DSC;
    }
    return ForeignJson.of(object).isPresent() ? JsonShape.OTHER_OBJECT : JsonShape.UNKNOWN;
  }

  private static boolean isRequest(Json json) {
    return json instanceof Json.Obj request && request.has("method") && request.has("url");
  }

  private static JsonShape list(List<Json> items, JsonShape otherwise) {
    if (items.isEmpty()) {
      return JsonShape.EMPTY_LIST;
    }
    if (items.stream().allMatch(ShapeFinder::isAssignment)) {
      return JsonShape.ASSIGNMENTS;
    }
    return items.stream().anyMatch(ShapeFinder::isPreparationSetting)
        ? JsonShape.DEVICE_PREPARATION
        : otherwise;
  }

  /** A target in one word is a status page's, for which it is the simulator's own key. */
  private static boolean isAssignment(Json json) {
    return json instanceof Json.Obj object
        && object.get("target").filter(Json.Text.class::isInstance).isEmpty()
        && object.has("target")
        && ASSIGNMENT_KEYS.containsAll(object.members().keySet());
  }

  private static boolean isBackupElement(Json.Obj object, Json.Arr value) {
    return object.has("Count")
        && value.items().size() >= 2
        && value.items().get(0) instanceof Json.Text body
        && body.value().stripLeading().startsWith("{")
        && value.items().get(1) instanceof Json.Text address
        && address.value().startsWith("http");
  }

  private static boolean isDevicePreparation(Json.Obj object) {
    boolean family =
        object.get("templateReference").orElse(null) instanceof Json.Obj reference
            && (text(reference, "templateFamily").equals("enrollmentConfiguration")
                || PREPARATION_TEMPLATES.contains(
                    text(reference, "templateId").replaceFirst("_\\d+$", "")));
    boolean setting =
        object.get("settings").orElse(null) instanceof Json.Arr settings
            && settings.items().stream().anyMatch(ShapeFinder::isPreparationSetting);
    return family || setting || isPageOfPreparation(object);
  }

  /** What a device keeps of such a policy in its registry. */
  private static boolean isPageOfPreparation(Json.Obj object) {
    return Stream.of(PolicySettings.TIMEOUT, PolicySettings.SKIP)
        .allMatch(
            setting ->
                setting.place() instanceof Place.Policy policy && object.has(policy.registry()));
  }

  private static boolean isPreparationSetting(Json json) {
    return json instanceof Json.Obj object
        && object.get("settingInstance").orElse(null) instanceof Json.Obj instance
        && text(instance, "settingDefinitionId").startsWith("enrollment_autopilot_dpp_");
  }

  private static boolean isSchema(Json.Obj object) {
    return typeWords(object) >= 2;
  }

  private static long typeWords(Json json) {
    return switch (json) {
      case Json.Obj object ->
          object.members().values().stream().mapToLong(ShapeFinder::typeWords).sum();
      case Json.Text text -> TYPE_WORDS.contains(text.value()) ? 1 : 0;
      default -> 0;
    };
  }

  /** The type's name in small letters: with or without the leading {@code #microsoft.graph.}. */
  private static String type(Json.Obj object) {
    return text(object, "@odata.type").toLowerCase(Locale.ROOT);
  }

  private static String text(Json.Obj object, String key) {
    Optional<Json> value = object.get(key);
    return value.isPresent() && value.get() instanceof Json.Text text ? text.value() : "";
  }
}
