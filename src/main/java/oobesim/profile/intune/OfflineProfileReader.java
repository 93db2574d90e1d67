// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oobesim.document.Json;
import oobesim.i18n.Phrase;
import oobesim.profile.setting.AdminSetting;
import oobesim.profile.setting.DeploymentSettings;
import oobesim.profile.setting.Offline;
import oobesim.profile.setting.Told;
import oobesim.provisioning.around.DeploymentProfile;

/** Reads an offline profile, and the very similar file that a device keeps of what it received. */
final class OfflineProfileReader implements Told<DeploymentProfile> {
  private static final String BITS = OobeBit.KEY;

  private final List<AdminSetting<DeploymentProfile>> settings;
  private final Json.Obj body;
  private final Findings findings;
  private final SettingBook book;
  private final LenientValues values;
  private final ServerData server;
  private OptionalInt bits = OptionalInt.empty();

  OfflineProfileReader(
      List<AdminSetting<DeploymentProfile>> settings, Json.Obj body, Findings findings) {
    this.settings = settings;
    this.body = body;
    this.findings = findings;
    this.book = new SettingBook(findings);
    this.values = new LenientValues(findings);
    this.server = ServerData.read(body, findings);
  }

  ReadDeployment read() {
    DeploymentProfile made = DeploymentSettings.profile(this);
    settings.forEach(this::said);
    checkBits(bits());
    DeploymentProfile profile =
        made.identified(
            text("ZtdCorrelationId"),
            made.displayName().isEmpty(),
            OfflineFileRules.unknownTenant(body).isEmpty());
    ProfileRules.check(profile, body, book.settings(), findings);
    return new ReadDeployment(profile, book.settings());
  }

  @Override
  public Optional<String> said(AdminSetting<DeploymentProfile> setting) {
    if (book.has(setting.key())) {
      return Optional.of(book.value(setting.key()));
    }
    return Optional.of(
        switch (setting.offline()) {
          case Offline.Bits bits -> bits(setting, bits.mask());
          case Offline.Number number -> one(setting, number.key());
          case Offline.Choice choice -> choice(setting, choice);
          case Offline.Text text -> book.read(setting, found(text.key()), text.fallback());
          case Offline.Received received -> received(setting, received.key());
          case Offline.Never never ->
              book.derived(
                  setting.key(),
                  setting.fallback(),
                  Optional.empty(),
                  FindingCode.text("note.cannot-say"));
        });
  }

  private String choice(AdminSetting<DeploymentProfile> setting, Offline.Choice choice) {
    String key = choice.key();
    Optional<Integer> number =
        body.get(key).flatMap(it -> values.whole(key, it, choice.expected(), JoinWords::number));
    if (number.isPresent() && number.get() != 0 && number.get() != 1) {
      findings.addOf(
          FindingCode.NUMBER_OUT_OF_RANGE,
          "choice",
          body.members().get(key),
          "key",
          key,
          "number",
          number.get(),
          "expected",
          FindingCode.text("expected." + choice.expected()));
    }
    Optional<Json> place = number.flatMap(it -> body.get(key));
    return book.derived(
        setting.key(),
        setting.value(number.filter(it -> it == 1).isPresent()),
        place,
        place.isEmpty() ? SettingBook.DEFAULT : is(key, number.get()));
  }

  private String bits(AdminSetting<DeploymentProfile> setting, int mask) {
    boolean several = Integer.bitCount(mask) > 1;
    boolean set = (bits() & mask) == mask;
    book.derived(setting.key(), setting.value(set), body.get(BITS), note(mask, several, set));
    if (several) {
      selfDeploying(mask, set);
    }
    return setting.value(set);
  }

  private Phrase note(int mask, boolean several, boolean set) {
    if (several) {
      return FindingCode.text(set ? "note.bits-set" : "note.bits-not-set", "bits", bitNames(mask));
    }
    return body.has(BITS)
        ? FindingCode.text(set ? "note.bit-set" : "note.bit-not-set", "bit", mask, "key", BITS)
        : SettingBook.DEFAULT;
  }

  private static Phrase bitNames(int mask) {
    return FindingCode.listed("and", OobeBit.names(mask).map(Phrase::verbatim).toList());
  }

  private static Phrase is(String key, int number) {
    return FindingCode.text("note.is", "key", key, "number", number);
  }

  private void selfDeploying(int mask, boolean set) {
    if (!set && (bits() & mask) != 0) {
      findings.add(
          FindingCode.HALF_SELF_DEPLOYING, body.members().get(BITS), "bits", bitNames(mask));
    } else if (set && ShapeFinder.of(body) == JsonShape.OFFLINE_PROFILE) {
      findings.add(
          FindingCode.SELF_DEPLOYING_OFFLINE, body.members().get(BITS), "bits", bitNames(mask));
    }
  }

  private String received(AdminSetting<DeploymentProfile> setting, String key) {
    Optional<Json> nobody =
        OfflineFileRules.unknownTenant(body)
            .filter(_ -> setting.key().equals(DeploymentSettings.ORGANIZATION.key()));
    if (nobody.isPresent()) {
      return book.derived(setting.key(), "", nobody, FindingCode.text("note.tenant-unknown"));
    }
    Optional<SettingBook.Found> told = found(key);
    String server = this.server.text(key);
    return told.isPresent() || server.isEmpty()
        ? book.read(setting, told, setting.fallback())
        : book.derived(
            setting.key(),
            server,
            body.get(ServerData.KEY),
            FindingCode.text("note.from", "key", ServerData.KEY));
  }

  private int bits() {
    if (bits.isEmpty()) {
      bits = OptionalInt.of(number(BITS).orElse(0));
    }
    return bits.getAsInt();
  }

  private void checkBits(int bits) {
    Optional<Json> place = body.get(BITS);
    int unknown = OobeBit.unknown(bits, settings);
    if (unknown != 0) {
      findings.add(FindingCode.UNKNOWN_BIT, place.orElse(body), "bits", unknown, "key", BITS);
    }
    for (OobeBit bit : OobeBit.values()) {
      if (bit.unusual() && bit.in(bits)) {
        findings.add(FindingCode.UNUSUAL_BIT, place.orElse(body), "bit", bit.mask());
      }
    }
  }

  private String one(AdminSetting<DeploymentProfile> setting, String key) {
    String otherwise = setting.value(server.isOn(key));
    return book.read(setting, number(key).flatMap(it -> bool(key, it)), otherwise);
  }

  /** The file writes flags as 0 and 1, which is right here and no reason for a remark. */
  private Optional<SettingBook.Found> bool(String key, int number) {
    Json at = body.members().get(key);
    if (number != 0 && number != 1) {
      findings.addOf(FindingCode.NUMBER_OUT_OF_RANGE, "flag", at, "key", key, "number", number);
    }
    Json flag = new Json.Bool(at.position(), at.pointer(), number == 1);
    return Optional.of(new SettingBook.Found(flag, is(key, number)));
  }

  private Optional<Integer> number(String key) {
    return body.get(key).flatMap(value -> values.whole(key, value));
  }

  private Optional<SettingBook.Found> found(String key) {
    return body.get(key).map(value -> new SettingBook.Found(value, Phrase.verbatim(key)));
  }

  private String text(String key) {
    return body.get(key).flatMap(value -> values.text(key, value)).orElse("");
  }
}
