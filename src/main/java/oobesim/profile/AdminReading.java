// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Limit;
import oobesim.document.Severity;
import oobesim.i18n.Phrase;
import oobesim.profile.intune.AdminFile;
import oobesim.profile.intune.DeviceError;
import oobesim.profile.intune.DeviceIdentityReader;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.JsonShape;
import oobesim.profile.intune.Part;

/** Builds rehearsals around a file that was never written for a simulator. */
final class AdminReading {
  private final AdminFile file;
  private final List<Part> parts;
  private final List<Part> deployments;
  private final Findings common = new Findings();

  private AdminReading(AdminFile file) {
    this.file = file;
    this.parts = file.parts();
    this.deployments = parts.stream().filter(it -> it.shape().isDeploymentProfile()).toList();
    common.addAll(file.findings());
    MorePages.check(file.documents(), common);
  }

  static Reading read(AdminFile file) {
    return new AdminReading(file).read();
  }

  private Reading read() {
    if (parts.isEmpty() || file.findings().stream().anyMatch(AdminReading::isError)) {
      Phrase whatItIs =
          parts.isEmpty() || !file.whatItIs().equals(Phrase.NONE)
              ? file.whatItIs()
              : parts.getFirst().sentence();
      return new Reading.Bad(file.findings(), whatItIs);
    }
    if (deployments.isEmpty() && parts.stream().noneMatch(it -> it.shape().isPart())) {
      return unusable();
    }
    if (deployments.size() > Limit.FILE_PARTS.most()
        || statusPages(new Slot.None()).size() > Limit.FILE_PARTS.most()) {
      Json at = parts.getFirst().body();
      Finding limit = Limit.FILE_PARTS.finding(at.pointer(), at.position());
      return new Reading.Bad(List.of(limit), FindingCode.text("unreadable"));
    }
    severalDocuments();
    Json.Obj root = root();
    unusedParts();
    if (deployments.size() > 1) {
      return several(root);
    }
    Optional<Part> deployment = deployments.stream().findFirst();
    return build(root, deployment, common);
  }

  private Reading unusable() {
    Part first =
        parts.stream()
            .filter(it -> it.shape() != JsonShape.UNKNOWN)
            .findFirst()
            .orElse(parts.getFirst());
    Phrase.Sentence sentence = first.sentence();
    Refusal.add(first, sentence, common);
    // How the keys of a file were read that cannot be used need not be told.
    List<Finding> told =
        common.list().stream()
            .filter(it -> !it.code().equals(FindingCode.LENIENT_KEY.code()))
            .toList();
    return new Reading.Bad(told, sentence);
  }

  private void severalDocuments() {
    if (file.documents().size() > 1) {
      common.add(
          FindingCode.SEVERAL_DOCUMENTS,
          file.documents().get(1),
          "number",
          file.documents().size());
    }
  }

  private Reading several(Json.Obj root) {
    common.add(
        FindingCode.SEVERAL_PROFILES,
        deployments.get(1).body(),
        "number",
        deployments.size(),
        "names",
        AdminNames.listed(file, deployments));
    Findings all = new Findings();
    all.addAll(common.list());
    List<SimulationProfile> good = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Part deployment : deployments) {
      Findings own = new Findings();
      own.addAll(common.list());
      Reading reading = build(root, Optional.of(deployment), own);
      List<Finding> found = reading.findings();
      all.addAll(found.subList(common.list().size(), found.size()));
      if (reading.first().isPresent()) {
        good.add(reading.first().get());
        places.add(deployments.indexOf(deployment) + 1);
      }
    }
    return good.isEmpty()
        ? new Reading.Bad(all.list(), deployments.getFirst().shape().sentence())
        : new Reading.Several(good, places, all.list());
  }

  private Reading build(Json.Obj root, Optional<Part> deployment, Findings findings) {
    Phrase sentence = deployment.orElse(parts.getFirst()).sentence();
    Json.Obj named = JsonEdit.with(root, "name", JsonEdit.text(AdminNames.of(file, deployment)));
    boolean prepared = has(JsonShape.DEVICE_PREPARATION) && deployment.isEmpty();
    boolean none = prepared || has(JsonShape.DEVICE_SIDE_ERROR);
    Slots slots =
        new Slots(
            deployment.map(this::given).orElse(none ? new Slot.None() : new Slot.Silent()),
            // Device preparation has a page of its own and shows no status page.
            statusPages(prepared ? new Slot.None() : new Slot.Silent()),
            slot(JsonShape.DOMAIN_JOIN, new Slot.Silent()),
            slot(JsonShape.DEVICE_PREPARATION, new Slot.Silent()),
            new Slot.Silent(),
            new Slot.Silent());
    return Assembler.assemble(named, slots, findings, sentence);
  }

  private boolean has(JsonShape shape) {
    return parts.stream().anyMatch(it -> it.shape() == shape);
  }

  private Slot slot(JsonShape shape, Slot otherwise) {
    return parts.stream()
        .filter(it -> it.shape() == shape)
        .findFirst()
        .map(this::given)
        .orElse(otherwise);
  }

  /** A tenant may have several: which one counts follows from their targets and priorities. */
  private List<Slot> statusPages(Slot otherwise) {
    List<Slot> pages =
        parts.stream().filter(it -> it.shape() == JsonShape.STATUS_PAGE).map(this::given).toList();
    return pages.isEmpty() ? List.of(otherwise) : pages;
  }

  private Slot given(Part part) {
    return new Slot.Given(part, file.facts(), "", part.body());
  }

  /** What the file says about the device, in the words of a simulation profile. */
  private Json.Obj root() {
    Json.Obj root = JsonEdit.object();
    for (JsonShape shape : JsonShape.values()) {
      List<Part> alike = parts.stream().filter(it -> it.shape() == shape).toList();
      if (shape.isPart() && alike.size() > 1 && !several(shape)) {
        common.add(
            FindingCode.SEVERAL_PARTS,
            alike.get(1).body(),
            "number",
            alike.size(),
            "shape",
            shape.sentence());
      }
      for (Part part : shape == JsonShape.SURROUNDINGS ? alike : firstOf(shape, alike)) {
        root = withPart(root, part);
      }
    }
    return root;
  }

  /** A tenant has several of them, which count together. */
  private static boolean several(JsonShape shape) {
    return shape == JsonShape.STATUS_PAGE || shape == JsonShape.SURROUNDINGS;
  }

  private static List<Part> firstOf(JsonShape shape, List<Part> alike) {
    return shape.isPart() && !alike.isEmpty() ? List.of(alike.getFirst()) : List.of();
  }

  private Json.Obj withPart(Json.Obj root, Part part) {
    boolean whole =
        part.shape() == JsonShape.DEVICE_SIDE_ERROR || part.shape() == JsonShape.DEVICE_PREPARATION;
    if (deployments.isEmpty() && !whole) {
      common.add(FindingCode.PART_ONLY, part.body(), "shape", part.sentence());
    }
    return switch (part.shape()) {
      case DEVICE_IDENTITY -> KnownDevice.in(root, DeviceIdentityReader.of(part.object()));
      case DEVICE_SIDE_ERROR ->
          KnownDevice.registered(root, DeviceError.registered(part.object(), common));
      case DEVICE_PREPARATION -> unregistered(root);
      case SURROUNDINGS -> TakenPolicy.in(root, part.object(), common);
      default -> root;
    };
  }

  /** A registered device would get a deployment profile, which wins over such a policy. */
  private Json.Obj unregistered(Json.Obj root) {
    return deployments.isEmpty() && !root.has("device")
        ? KnownDevice.registered(root, false)
        : root;
  }

  private void unusedParts() {
    long unused =
        parts.stream()
            .filter(it -> !it.shape().isPart() && !it.shape().isDeploymentProfile())
            .count();
    if (unused > 0) {
      Part first =
          parts.stream()
              .filter(it -> !it.shape().isPart() && !it.shape().isDeploymentProfile())
              .findFirst()
              .orElseThrow();
      common.add(
          FindingCode.UNUSED_PARTS, first.body(), "number", unused, "shape", first.sentence());
    }
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
