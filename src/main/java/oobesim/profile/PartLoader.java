// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.AdminKeys;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.Unwrapping;
import oobesim.profile.setting.SettingCatalog;

/** Finds the administrator's JSON that a simulation profile names or holds. */
final class PartLoader {
  private final SettingCatalog catalog;
  private final Json.Obj root;
  private final Optional<Reach> files;
  private final Findings findings;
  private final Unchanged before;

  PartLoader(
      SettingCatalog catalog,
      Json.Obj root,
      Optional<Reach> files,
      Findings findings,
      Unchanged before) {
    this.before = before;
    this.catalog = catalog;
    this.root = root;
    this.files = files;
    this.findings = findings;
  }

  Slots load() {
    return new Slots(
        load("deploymentProfile", JsonShape.GRAPH_PROFILE, JsonShape::isDeploymentProfile),
        statusPages(),
        load("domainJoinProfile", JsonShape.DOMAIN_JOIN, it -> it == JsonShape.DOMAIN_JOIN),
        load(
            "devicePreparationPolicy",
            JsonShape.DEVICE_PREPARATION,
            it -> it == JsonShape.DEVICE_PREPARATION),
        load("offlineProfile", JsonShape.OFFLINE_PROFILE, it -> it == JsonShape.OFFLINE_PROFILE),
        load("otherProfile", JsonShape.GRAPH_PROFILE, it -> it == JsonShape.GRAPH_PROFILE));
  }

  /** A tenant has several of them: an array holds them in place, as paths, or both. */
  private List<Slot> statusPages() {
    String key = SettingCatalog.STATUS_PAGE;
    JsonShape wanted = JsonShape.STATUS_PAGE;
    Json value = root.members().get(key);
    return value instanceof Json.Arr array && !array.items().isEmpty()
        ? array.items().stream().flatMap(this::statusPage).toList()
        : all(key, value, wanted, wanted::equals).toList();
  }

  /** In an array even null is a slip of the pen: there are pages, or there is no array. */
  private Stream<Slot> statusPage(Json item) {
    if (item instanceof Json.Num || item instanceof Json.Bool || item instanceof Json.Null) {
      findings.addOf(FindingCode.WRONG_KIND, "status-page", item, "kind", item.what());
      return Stream.of(new Slot.Unusable());
    }
    JsonShape wanted = JsonShape.STATUS_PAGE;
    return all(SettingCatalog.STATUS_PAGE, item, wanted, wanted::equals);
  }

  private Slot load(String key, JsonShape wanted, Predicate<JsonShape> fits) {
    List<Slot> slots = all(key, root.members().get(key), wanted, fits).toList();
    if (slots.size() > 1) {
      findings.addOf(
          wanted.isDeploymentProfile() ? FindingCode.SEVERAL_PROFILES : FindingCode.SEVERAL_PARTS,
          "here",
          root.members().get(key),
          "number",
          slots.size());
    }
    return slots.getFirst();
  }

  private Stream<Slot> all(String key, Json value, JsonShape wanted, Predicate<JsonShape> fits) {
    return switch (value) {
      case null -> Stream.of(new Slot.Silent());
      case Json.Null nothing -> Stream.of(new Slot.None());
      case Json.Text path when !path.value().stripLeading().startsWith("{") ->
          fromFile(path, wanted, fits);
      case Json.Num number -> Stream.of(new Slot.Unusable());
      case Json.Bool bool -> Stream.of(new Slot.Unusable());
      default -> {
        List<Part> parts =
            before.parts(key, value, json -> inPlace(key, wanted, Unwrapping.of(List.of(json))));
        yield choose(parts, wanted, fits, FileFacts.NONE, "", value);
      }
    };
  }

  /** In place the key says what it is, so a part of the object is enough. */
  private List<Part> inPlace(String key, JsonShape wanted, List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                part.shape() == JsonShape.UNKNOWN
                        && part.body() instanceof Json.Obj object
                        && AdminKeys.fits(catalog, key, object)
                    ? new Part(wanted, object)
                    : part)
        .toList();
  }

  private Stream<Slot> fromFile(Json.Text path, JsonShape wanted, Predicate<JsonShape> fits) {
    if (files.isEmpty()) {
      findings.add(FindingCode.PART_NOT_IN_PLACE, path, "path", path.value());
      return Stream.of(new Slot.Unusable());
    }
    if (files.get().leadsOutside(path.value())) {
      findings.add(FindingCode.FILE_OUT_OF_REACH, path, "file", path.value());
      return Stream.of(new Slot.Unusable());
    }
    Optional<AdminFile> opened = files.get().file(path.value()).flatMap(ProfileReader::open);
    if (opened.isEmpty()) {
      findings.add(FindingCode.FILE_NOT_FOUND, path, "file", path.value());
      return Stream.of(new Slot.Unusable());
    }
    AdminFile file = opened.get();
    List<Finding> faults = file.findings();
    faults.forEach(it -> findings.addAll(List.of(Slot.relocate(it, path.value(), path))));
    if (faults.stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return Stream.of(new Slot.Unusable());
    }
    return choose(file.parts(), wanted, fits, file.facts(), path.value(), path);
  }

  private Stream<Slot> choose(
      List<Part> parts,
      JsonShape wanted,
      Predicate<JsonShape> fits,
      FileFacts facts,
      String path,
      Json at) {
    List<Part> fitting = parts.stream().filter(part -> fits.test(part.shape())).toList();
    if (fitting.isEmpty()) {
      Phrase shape =
          parts.isEmpty() ? JsonShape.EMPTY_LIST.sentence() : parts.getFirst().shape().sentence();
      Phrase expected = wanted.sentence();
      if (path.isEmpty()) {
        findings.addOf(FindingCode.WRONG_PART, "here", at, "shape", shape, "expected", expected);
      } else {
        findings.add(
            FindingCode.WRONG_PART, at, "file", path, "shape", shape, "expected", expected);
      }
      return Stream.of(new Slot.Unusable());
    }
    return fitting.stream().map(part -> new Slot.Given(part, facts, path, at));
  }
}
