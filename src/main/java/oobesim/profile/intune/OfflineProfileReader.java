// SPDX-License-Identifier: Apache-2.0
package oobesim.profile.intune;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oobesim.document.Json;
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
        made.identified(text("ZtdCorrelationId"), made.displayName().isEmpty());
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
                  setting.key(), setting.fallback(), Optional.empty(), "such a file cannot say it");
        });
  }

  private String choice(AdminSetting<DeploymentProfile> setting, Offline.Choice choice) {
    String key = choice.key();
    Optional<Integer> number =
        body.get(key).flatMap(it -> values.whole(key, it, choice.expected()));
    if (number.isPresent() && number.get() != 0 && number.get() != 1) {
      findings.add(
          FindingCode.NUMBER_OUT_OF_RANGE,
          body.members().get(key),
          "\"%s\" cannot be %d".formatted(key, number.get()),
          "expected " + choice.expected());
    }
    Optional<Json> place = number.flatMap(it -> body.get(key));
    return book.derived(
        setting.key(),
        setting.value(number.filter(it -> it == 1).isPresent()),
        place,
        place.isEmpty() ? "default" : key + " is " + number.get());
  }

  private String bits(AdminSetting<DeploymentProfile> setting, int mask) {
    boolean several = Integer.bitCount(mask) > 1;
    boolean set = (bits() & mask) == mask;
    String note =
        several
            ? "bits %s are %sset".formatted(OobeBit.words(mask), set ? "" : "not both ")
            : !body.has(BITS)
                ? "default"
                : "bit %d of %s is %s".formatted(mask, BITS, set ? "set" : "not set");
    book.derived(setting.key(), setting.value(set), body.get(BITS), note);
    if (several) {
      selfDeploying(mask, set);
    }
    return setting.value(set);
  }

  private void selfDeploying(int mask, boolean set) {
    if (!set && (bits() & mask) != 0) {
      findings.add(
          FindingCode.HALF_SELF_DEPLOYING,
          body.members().get(BITS),
          "only one of the bits %s is set".formatted(OobeBit.words(mask)),
          "self-deploying mode sets both");
    } else if (set && ShapeFinder.of(body) == JsonShape.OFFLINE_PROFILE) {
      findings.add(
          FindingCode.SELF_DEPLOYING_OFFLINE,
          body.members().get(BITS),
          "the bits %s say self-deploying mode".formatted(OobeBit.words(mask)),
          "an offline profile is supported for user-driven mode only");
    }
  }

  private String received(AdminSetting<DeploymentProfile> setting, String key) {
    Optional<SettingBook.Found> told = found(key);
    String server = this.server.text(key);
    return told.isPresent() || server.isEmpty()
        ? book.read(setting, told, setting.fallback())
        : book.derived(setting.key(), server, body.get(ServerData.KEY), "from " + ServerData.KEY);
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
      findings.add(
          FindingCode.UNKNOWN_BIT,
          place.orElse(body),
          "nobody knows what %d in %s means".formatted(unknown, BITS),
          "the known bits are 1 to 1024");
    }
    for (OobeBit bit : OobeBit.values()) {
      if (bit.unusual() && bit.in(bits)) {
        findings.add(
            FindingCode.UNUSUAL_BIT,
            place.orElse(body),
            "bit %d is set, which no profile setting is known to do".formatted(bit.mask()),
            "it has no effect here");
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
      findings.add(
          FindingCode.NUMBER_OUT_OF_RANGE,
          at,
          "\"%s\" cannot be %d".formatted(key, number),
          "0 or 1");
    }
    Json flag = new Json.Bool(at.position(), at.pointer(), number == 1);
    return Optional.of(new SettingBook.Found(flag, key + " is " + number));
  }

  private Optional<Integer> number(String key) {
    return body.get(key).flatMap(value -> values.whole(key, value));
  }

  private Optional<SettingBook.Found> found(String key) {
    return body.get(key).map(value -> new SettingBook.Found(value, key));
  }

  private String text(String key) {
    return body.get(key).flatMap(value -> values.text(key, value)).orElse("");
  }
}
