// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import oobesim.flow.QrContent;
import oobesim.provisioning.World;
import oobesim.provisioning.around.Device;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class QrContentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final World world = Worlds.technician().after(Duration.ofMillis(754_321)).world();

  @Test
  void landingCodeNamesTheDevice() {
    JsonNode code = JSON.readTree(QrContent.landing(world));
    assertThat(code.propertyNames())
        .containsExactly(
            "Version", "Id", "ZtdId", "PKID", "SerialNumber", "SequenceBlockNumber", "TotalBlocks");
    assertThat(code.get("Version").asString()).isEqualTo("1.0.0");
    assertThat(code.get("ZtdId").asString()).isEqualTo(world.around().device().autopilotId());
    assertThat(code.get("SerialNumber").asString()).isEqualTo("5CG1234XYZ");
    assertThat(code.get("PKID").asString()).isEmpty();
    assertThat(code.get("TotalBlocks").isInt()).isTrue();
  }

  @Test
  void resultCodeTellsHowItEndedAndHowLongItTook() {
    JsonNode success = JSON.readTree(QrContent.result(world, true));
    JsonNode failure = JSON.readTree(QrContent.result(world, false));
    assertThat(success.get("Result").asString()).isEqualTo("Success");
    assertThat(failure.get("Result").asString()).isEqualTo("Failure");
    assertThat(failure.get("ElapsedTimeMilliseconds").asLong()).isEqualTo(754_321);
  }

  @Test
  void idIsInventedAndStableForARun() {
    String id = id(world);
    assertThat(id).matches("fade[0-9a-f]{4}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    assertThat(id(world.at(Duration.ofHours(3)))).isEqualTo(id);
    World otherSeed =
        new World(world.around(), world.state(), world.form(), world.now(), world.seed() + 1);
    assertThat(id(otherSeed)).isNotEqualTo(id);
    assertThat(id(withSerial("other"))).isNotEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\"b", "back\\slash", "Ärger 😀", "tab\tand\nline", "</script>"})
  void anySerialNumberComesThroughInPlainAscii(String serial) {
    String code = QrContent.landing(withSerial(serial));
    assertThat(code).matches("[ -~]*");
    assertThat(JSON.readTree(code).get("SerialNumber").asString()).isEqualTo(serial);
  }

  @Test
  void codeIsShownWhereWindowsShowsIt() {
    assertThat(codes("preprov-landing", WindowsVersion.WINDOWS_10)).isEqualTo(1);
    assertThat(codes("preprov-landing", WindowsVersion.WINDOWS_11)).isEqualTo(1);
    assertThat(codes("preprov-success", WindowsVersion.WINDOWS_10)).isEqualTo(1);
    assertThat(codes("preprov-success", WindowsVersion.WINDOWS_11)).isZero();
    assertThat(codes("preprov-failure", WindowsVersion.WINDOWS_10)).isEqualTo(1);
    assertThat(codes("preprov-failure", WindowsVersion.WINDOWS_11)).isZero();
  }

  private long codes(String screen, WindowsVersion version) {
    World on = new Worlds(world).on(version).world();
    return Scenes.CATALOG
        .describe(oobesim.page.ScreenId.named(screen).orElseThrow(), on)
        .blocks()
        .stream()
        .filter(Block.QrCode.class::isInstance)
        .count();
  }

  private static String id(World world) {
    return JSON.readTree(QrContent.landing(world)).get("Id").asString();
  }

  private World withSerial(String serial) {
    Device d = world.around().device();
    Device other =
        new Device(
            d.manufacturer(),
            d.model(),
            serial,
            d.virtual(),
            d.tpm(),
            d.registered(),
            d.intuneRecord(),
            d.assignedUser(),
            d.autopilotId());
    return new Worlds(world).with(other).world();
  }
}
