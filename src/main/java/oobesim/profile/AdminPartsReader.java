// SPDX-License-Identifier: Apache-2.0
package oobesim.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import oobesim.document.Finding;
import oobesim.document.Json;
import oobesim.document.JsonEdit;
import oobesim.document.Position;
import oobesim.profile.intune.DomainJoinReader;
import oobesim.profile.intune.EspReader;
import oobesim.profile.intune.FindingCode;
import oobesim.profile.intune.Findings;
import oobesim.profile.intune.Part;
import oobesim.profile.intune.PreparationReader;
import oobesim.profile.intune.ReadDeployment;
import oobesim.profile.intune.ReadPreparation;
import oobesim.profile.setting.SettingCatalog;
import oobesim.provisioning.around.DomainJoinProfile;
import oobesim.provisioning.around.EspSettings;

/** Reads the administrator's parts, or their defaults, and keeps the JSON that each came from. */
final class AdminPartsReader {
  private static final String PAGE = "enrollmentStatusPage";
  private static final String READABLE = "offlineProfileReadable";

  private static final List<String> FILE_RULES =
      List.of(
          FindingCode.ENCODING_IGNORED_BY_WINDOWS.code(),
          FindingCode.FILE_NAME_IGNORED_BY_WINDOWS.code());

  private final SettingCatalog catalog;
  private final Json.Obj root;
  private final Slots slots;
  private final Findings findings;
  private final Unchanged before;
  private final Map<String, Json> bodies = new LinkedHashMap<>();
  private final List<PartOrigins> told = new ArrayList<>();

  AdminPartsReader(
      SettingCatalog catalog, Json.Obj root, Slots slots, Findings findings, Unchanged before) {
    this.before = before;
    this.catalog = catalog;
    this.root = root;
    this.slots = slots;
    this.findings = findings;
  }

  AdminParts read() {
    Optional<ReadDeployment> deployment = deployment();
    tell("deploymentProfile", slots.deploymentProfile(), deployment);
    List<EspSettings> pages = statusPages();
    Optional<ReadPreparation> preparation = preparation();
    Optional<ReadDeployment> offline = offline();
    boolean hybrid = isHybrid(deployment) || isHybrid(offline);
    boolean readable =
        bodies.get(READABLE) instanceof Json.Bool bool ? bool.value() : offline.isPresent();
    preparation.ifPresent(
        it ->
            told.add(
                PartOrigins.of("devicePreparationPolicy", slots.preparation(), it.settings())));
    tell("offlineProfile", slots.offlineProfile(), offline);
    Optional<ReadDeployment> other = other();
    tell("otherProfile", slots.otherProfile(), other);
    Optional<DomainJoinProfile> domainJoin = domainJoin(hybrid);
    domainJoin.ifPresent(this::tell);
    return new AdminParts(deployment, pages, domainJoin, preparation, offline, readable, other);
  }

  private void tell(String key, Slot slot, Optional<ReadDeployment> read) {
    read.ifPresent(
        it -> told.add(before.told(slot, it, () -> PartOrigins.of(key, slot, it.settings()))));
  }

  private void tell(DomainJoinProfile profile) {
    String key = "domainJoinProfile";
    Json.Obj body = (Json.Obj) bodies.get(key);
    told.add(PartOrigins.of(key, slots.domainJoin(), body, catalog.domainJoin(), profile));
  }

  /** The JSON that was used, by its key in a simulation profile. */
  Map<String, Json> bodies() {
    return bodies;
  }

  /** The settings of each object with their origins. */
  List<PartOrigins> told() {
    return told;
  }

  private static boolean isHybrid(Optional<ReadDeployment> deployment) {
    return deployment.filter(it -> it.profile().hybrid()).isPresent();
  }

  private Optional<ReadDeployment> deployment() {
    String key = "deploymentProfile";
    return switch (slots.deploymentProfile()) {
      case Slot.Silent silent ->
          Optional.of(ReadDeployment.ofDefault(use(key, DefaultParts.deploymentProfile())));
      case Slot.Given given -> Optional.of(deployment(key, given, Function.identity()));
      case Slot.None none -> none(key);
      case Slot.Unusable unusable -> Optional.empty();
    };
  }

  private ReadDeployment deployment(
      String key, Slot.Given given, Function<List<Finding>, List<Finding>> sieve) {
    use(key, given.part().object());
    Unchanged.Read<ReadDeployment> found = before.deployment(given, part -> read(part, given));
    findings.addAll(given.relocate(sieve.apply(found.findings())));
    ReadDeployment read = found.value();
    return given.path().isEmpty()
        ? read
        : read.noted(FindingCode.text("note.in", "file", given.path()));
  }

  private Unchanged.Read<ReadDeployment> read(Part part, Slot.Given given) {
    Findings found = new Findings();
    ReadDeployment read = ReadDeployment.of(catalog, part, given.facts(), found);
    return new Unchanged.Read<>(part, read, found.list());
  }

  private List<EspSettings> statusPages() {
    List<EspSettings> pages = new ArrayList<>();
    List<Json> read = new ArrayList<>();
    for (Slot slot : slots.statusPages()) {
      statusPage(slot).ifPresent(page -> pages.add(told(slot, page)));
      Optional.ofNullable(bodies.get(PAGE)).ifPresent(read::add);
    }
    if (read.size() > 1) {
      bodies.put(PAGE, new Json.Arr(Position.START, "", read));
    }
    return pages;
  }

  private EspSettings told(Slot slot, EspSettings page) {
    Json.Obj body = (Json.Obj) bodies.get(PAGE);
    Slot from =
        slot instanceof Slot.Silent && inside().isPresent() ? slots.deploymentProfile() : slot;
    told.add(before.told(slot, page, () -> origins(from, body, page)));
    return page;
  }

  private PartOrigins origins(Slot from, Json.Obj body, EspSettings page) {
    PartOrigins origins = PartOrigins.of(PAGE, from, body, catalog.statusPage(), page);
    for (String key : List.of("selectedMobileAppIds", "selectedMobileAppNames")) {
      Optional<Json> said = body.get(key);
      if (said.isPresent()) {
        origins = origins.with(key, String.join(", ", page.selectedApps()), said);
      }
    }
    return origins;
  }

  private Optional<EspSettings> statusPage(Slot slot) {
    return switch (slot) {
      case Slot.Silent silent ->
          Optional.of(EspReader.read(use(PAGE, silentStatusPage()), new Findings()));
      case Slot.Given given -> Optional.of(statusPage(given));
      case Slot.None none -> none(PAGE);
      case Slot.Unusable unusable -> Optional.empty();
    };
  }

  private EspSettings statusPage(Slot.Given given) {
    use(PAGE, given.part().object());
    Unchanged.Read<EspSettings> read =
        before.page(
            given,
            part -> {
              Findings found = new Findings();
              EspSettings page = EspReader.read(catalog, part.object(), found);
              return new Unchanged.Read<>(part, page, found.list());
            });
    findings.addAll(given.relocate(read.findings()));
    return read.value();
  }

  /** Old deployment profiles carry a status page inside; it counts before the default. */
  private Json.Obj silentStatusPage() {
    return inside().orElseGet(DefaultParts::statusPage);
  }

  private Optional<Json.Obj> inside() {
    return bodies.get("deploymentProfile") instanceof Json.Obj deployment
        ? EspReader.legacy(deployment)
        : Optional.empty();
  }

  private Optional<DomainJoinProfile> domainJoin(boolean hybrid) {
    String key = "domainJoinProfile";
    return switch (slots.domainJoin()) {
      case Slot.Silent silent when hybrid ->
          Optional.of(DomainJoinReader.read(use(key, DefaultParts.domainJoin()), new Findings()));
      case Slot.Given given -> Optional.of(found(key, given, DomainJoinReader::read));
      case Slot.Unusable unusable -> Optional.empty();
      default -> none(key);
    };
  }

  private Optional<ReadPreparation> preparation() {
    String key = "devicePreparationPolicy";
    return switch (slots.preparation()) {
      case Slot.Given given -> {
        ReadPreparation read = found(key, given, PreparationReader::read);
        yield Optional.of(
            given.path().isEmpty()
                ? read
                : read.noted(FindingCode.text("note.in", "file", given.path())));
      }
      case Slot.Unusable unusable -> Optional.empty();
      default -> none(key);
    };
  }

  private Optional<ReadDeployment> offline() {
    String key = "offlineProfile";
    return switch (slots.offlineProfile()) {
      case Slot.Given given -> {
        Optional<Json> told = root.get(READABLE).filter(Json.Bool.class::isInstance);
        boolean windows = given.facts().readableByWindows();
        bodies.put(READABLE, told.orElseGet(() -> JsonEdit.bool(windows)));
        yield Optional.of(
            deployment(key, given, found -> told.isPresent() ? withoutFileRules(found) : found));
      }
      case Slot.Unusable unusable -> Optional.empty();
      default -> none(key);
    };
  }

  private Optional<ReadDeployment> other() {
    String key = "otherProfile";
    return switch (slots.otherProfile()) {
      case Slot.Given given -> Optional.of(deployment(key, given, Function.identity()));
      case Slot.Unusable unusable -> Optional.empty();
      default -> none(key);
    };
  }

  /** Who says what Windows makes of the file need not be told. */
  private static List<Finding> withoutFileRules(List<Finding> found) {
    return found.stream().filter(it -> !FILE_RULES.contains(it.code())).toList();
  }

  /** How a part is read. */
  private interface PartReader<T> {
    T read(SettingCatalog catalog, Json.Obj body, Findings findings);
  }

  private <T> T found(String key, Slot.Given given, PartReader<T> reader) {
    Findings found = new Findings();
    T read = reader.read(catalog, use(key, given.part().object()), found);
    findings.addAll(given.relocate(found.list()));
    return read;
  }

  private Json.Obj use(String key, Json.Obj body) {
    bodies.put(key, body);
    return body;
  }

  private <T> Optional<T> none(String key) {
    bodies.put(key, JsonEdit.nothing());
    return Optional.empty();
  }
}
