// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.Severity;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.AdminKeys;
import oobesim.profile.intune.FileFacts;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.Unwrapping;

/** Finds the administrator's JSON that a simulation profile names or holds. */
final class PartLoader {
  /** How a path becomes a file; empty if there is none. */
  interface Files {
    Optional<AdminFile> open(String path);
  }

  private final Json.Obj root;
  private final Optional<Files> files;
  private final Findings findings;

  PartLoader(Json.Obj root, Optional<Files> files, Findings findings) {
    this.root = root;
    this.files = files;
    this.findings = findings;
  }

  Slots load() {
    return new Slots(
        load("deploymentProfile", JsonShape.GRAPH_PROFILE, JsonShape::isDeploymentProfile),
        load("enrollmentStatusPage", JsonShape.STATUS_PAGE, it -> it == JsonShape.STATUS_PAGE),
        load("domainJoinProfile", JsonShape.DOMAIN_JOIN, it -> it == JsonShape.DOMAIN_JOIN),
        load(
            "devicePreparationPolicy",
            JsonShape.DEVICE_PREPARATION,
            it -> it == JsonShape.DEVICE_PREPARATION),
        load("offlineProfile", JsonShape.OFFLINE_PROFILE, it -> it == JsonShape.OFFLINE_PROFILE),
        load("otherProfile", JsonShape.GRAPH_PROFILE, it -> it == JsonShape.GRAPH_PROFILE));
  }

  private Slot load(String key, JsonShape wanted, Predicate<JsonShape> fits) {
    Json value = root.members().get(key);
    return switch (value) {
      case null -> new Slot.Silent();
      case Json.Null nothing -> new Slot.None();
      case Json.Text path when !path.value().stripLeading().startsWith("{") ->
          fromFile(path, wanted, fits);
      case Json.Num number -> new Slot.Unusable();
      case Json.Bool bool -> new Slot.Unusable();
      default -> {
        List<Part> parts = inPlace(key, wanted, Unwrapping.of(List.of(value)));
        yield choose(parts, wanted, fits, FileFacts.NONE, "", value);
      }
    };
  }

  /** In place the key says what it is, so a part of the object is enough. */
  private static List<Part> inPlace(String key, JsonShape wanted, List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                part.shape() == JsonShape.UNKNOWN
                        && part.body() instanceof Json.Obj object
                        && AdminKeys.fits(key, object)
                    ? new Part(wanted, object)
                    : part)
        .toList();
  }

  private Slot fromFile(Json.Text path, JsonShape wanted, Predicate<JsonShape> fits) {
    if (files.isEmpty()) {
      findings.add(
          FindingCode.PART_NOT_IN_PLACE,
          path,
          "\"%s\" is a path, and no files are read here".formatted(path.value()),
          "the JSON itself must stand here");
      return new Slot.Unusable();
    }
    Optional<AdminFile> opened = files.get().open(path.value());
    if (opened.isEmpty()) {
      findings.add(
          FindingCode.FILE_NOT_FOUND,
          path,
          "there is no file \"%s\"".formatted(path.value()),
          "paths start from the folder of the simulation profile");
      return new Slot.Unusable();
    }
    AdminFile file = opened.get();
    List<Finding> faults = file.findings();
    faults.forEach(it -> findings.addAll(List.of(Slot.relocate(it, path.value(), path))));
    if (faults.stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return new Slot.Unusable();
    }
    return choose(file.parts(), wanted, fits, file.facts(), path.value(), path);
  }

  private Slot choose(
      List<Part> parts,
      JsonShape wanted,
      Predicate<JsonShape> fits,
      FileFacts facts,
      String path,
      Json at) {
    List<Part> fitting = parts.stream().filter(part -> fits.test(part.shape())).toList();
    if (fitting.isEmpty()) {
      String sentence =
          parts.isEmpty() ? JsonShape.EMPTY_LIST.sentence() : parts.getFirst().shape().sentence();
      findings.add(
          FindingCode.WRONG_PART,
          at,
          (path.isEmpty() ? "this" : "\"" + path + "\"") + " is " + sentence,
          "expected " + wanted.sentence());
      return new Slot.Unusable();
    }
    if (fitting.size() > 1) {
      boolean deployment = wanted.isDeploymentProfile();
      findings.add(
          deployment ? FindingCode.SEVERAL_PROFILES : FindingCode.SEVERAL_PARTS,
          at,
          "%d of them stand here; the first is used".formatted(fitting.size()),
          "keep one");
    }
    return new Slot.Given(fitting.getFirst(), facts, path, at);
  }
}
