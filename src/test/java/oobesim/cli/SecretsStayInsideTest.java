// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import static oobesim.cli.Call.oobesim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import oobesim.document.JsonText;
import oobesim.profile.ProfileReader;
import oobesim.profile.SimulationProfile;
import oobesim.profile.setting.Field;
import oobesim.profile.setting.SettingCatalog;
import oobesim.support.Rehearsal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A made-up secret may be somebody's real one: it is in no output, whatever slip brought it there.
 */
class SecretsStayInsideTest {
  private static final String REAL = "Hunter2Secret";
  private static final String NETWORKS = "[{\"name\":\"A\",\"key\":\"x\"}]";

  @TempDir Path folder;

  /** The profile that was checked and explained last: with another script it would say the same. */
  private String read = "";

  static Stream<String> secretKeys() {
    return SettingCatalog.SHIPPED.secrets().map(Field::path).map(path -> path.replace("*", "0"));
  }

  @ParameterizedTest
  @MethodSource("secretKeys")
  void inASecretKeyOfAProfile(String path) throws IOException {
    SimulationProfile profile = profile();
    assertStaysInside(json(ProfileReader.set(profile, path, REAL).first().orElse(profile)), "show");
  }

  @ParameterizedTest
  @MethodSource("secretKeys")
  void setInARunRightlyOrByASlip(String path) throws IOException {
    String slip = path.replaceFirst(".$", "");
    String capital = path.replaceFirst("(?=[^.]*$)", "X");
    for (String said : List.of(path, slip, capital, path + ".more", path.replace("0", "7"))) {
      for (String value : List.of(REAL, "{\"a\":\"" + REAL + "\"}")) {
        assertStaysInside(json(profile()), "set " + said + " " + value);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("secretKeys")
  void asAValueThatDoesNotFit(String path) throws IOException {
    String key = path.replaceFirst(".*\\.", "");
    String list = path.startsWith("users") ? "users" : "wifi";
    for (String value :
        List.of(
            REAL,
            "'" + REAL + "'",
            "\"" + REAL,
            "[\"" + REAL + "\"]",
            "{\"a\":\"" + REAL + "\"}",
            "\"" + REAL + "\" x",
            "\"a\"" + REAL,
            "\"\\" + REAL + "\"",
            "-" + REAL,
            "true" + REAL)) {
      String item = "{\"" + key + "\":" + value + "}";
      String body = "\"" + list + "\":[" + item + "]";
      assertStaysInside(
          list.equals("users") ? "{" + body + "}" : "{\"network\":{" + body + "}}", "show");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"device\":{\"firmware\":{\"biosPassword\":\"%s\"}}}",
        "{\"device\":{\"firmware\":{\"a\":[{\"b\":\"%s\"}]}}}",
        "{\"device\":{\"firmware\":\"%s\"}}",
        "{\"users\":[{\"upn\":\"a@contoso.com\",\"passwort\":\"%s\"}]}",
        "{\"users\":[{\"upn\":\"a@contoso.com\",\"Password\":\"%s\"}]}",
        "{\"users\":[{\"upn\":\"a@contoso.com\",\"secrets\":{\"a\":[\"%s\"]}}]}",
        "{\"users\":{\"upn\":\"a@contoso.com\",\"password\":\"%s\"}}",
        "{\"users\":\"%s\"}",
        "{\"users\":[\"%s\"]}",
        "{\"password\":\"%s\"}",
        "{\"network\":{\"key\":\"%s\"}}",
        "{\"network\":{\"wifi\":[{\"name\":\"A\",\"passphrase\":\"%s\"}]}}",
        "{\"network\":{\"wifi\":{\"A\":\"%s\"}}}",
        "{\"tenant\":{\"clientSecret\":\"%s\"}}",
        "{\"deploymentProfile\":{\"displayName\":\"A\",\"clientSecret\":\"%s\"}}",
        "{\"enrollmentStatusPage\":{\"displayName\":\"A\",\"adminPassword\":\"%s\"}}",
        "{\"users\": [{\"password\": %s}]}",
        "{\"users\": [{password: \"%s\"}]}",
        "users:\n- password: %s\n  : %s",
        "users:\n- password: \"%s\n",
        "users:\n- password: *%s\n",
        "users:\n- password: !%s x\n",
        "users:\n- password: &%s\n  %%%s",
        "name: a\nusers:\n\t- password: %s",
      })
  void inAPlaceWhereNobodyLooksForIt(String profile) throws IOException {
    assertStaysInside(profile.replace("%s", REAL), "show");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check password %s",
        "uncheck password %s",
        "click password %s",
        "select password %s",
        "type passwort %s",
        "typ password %s",
        "password %s",
        "type network-key %s",
        "type pin %s",
        "key password %s",
        "check password=%s",
        "set device.firmware {\"biosPassword\":\"%s\"}",
        "set device.firmware.biosPassword %s",
        "set users.0 {\"upn\":\"a@contoso.com\",\"passwort\":\"%s\"}",
        "set users [\"%s\"]",
        "set users += {\"upn\":\"n@contoso.com\",\"password\":\"%s\"}",
        "set users += {\"upn\":\"n@contoso.com\",\"password\":\"%s",
        "set network.wifi += {\"name\":\"N\",\"key\":\"%s\"}",
        "set enrollmentStatusPage += {\"displayName\":\"N\",\"clientSecret\":\"%s\"}",
        "set network.wifi.0.pass %s",
        "set password %s",
        "set tenant.clientSecret %s",
        "fault password %s",
        "network wifi %s",
      })
  void asASlipInAScript(String line) throws IOException {
    String said = line.replace("%s", REAL);
    assertStaysInside(json(profile()), said);
    String known =
        json(ProfileReader.set(profile(), "users.0.password", REAL).first().orElseThrow());
    assertStaysInside(known, said);
    assertStaysInside(known, "expect text " + REAL);
  }

  private static SimulationProfile profile() {
    return Rehearsal.profile("user-driven-entra", "network.wifi", NETWORKS);
  }

  private static String json(SimulationProfile profile) {
    return JsonText.write(profile.source());
  }

  private void assertStaysInside(String profile, String line) throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), profile);
    Path yaml = Files.writeString(folder.resolve("p.yaml"), profile);
    Path script =
        Files.writeString(
            folder.resolve("s.script"), "power on\nwait-for entra-signin\n" + line + "\nwait 1m\n");
    Path journal = folder.resolve("j.jsonl");
    Files.deleteIfExists(journal);
    List<CommandResult> results = new ArrayList<>();
    if (read.equals(profile)) {
      results.add(oobesim("check", script));
    } else {
      read = profile;
      results.add(oobesim("check", file, yaml, script));
      results.add(oobesim("explain", file));
      results.add(oobesim("explain", file, "--format", "json"));
    }
    results.add(oobesim("play", file, "--script", script, "--journal", journal));
    for (CommandResult result : results) {
      assertThat(result.exit()).as(result.err()).isLessThan(ExitCode.FAULT);
      assertThat(result.out() + result.err()).as(line).doesNotContain(REAL);
    }
    if (Files.exists(journal)) {
      assertThat(Files.readString(journal)).as(line).doesNotContain(REAL);
      assertThat(oobesim("replay", journal).exit()).as(line).isZero();
      assertNotArchived(journal);
    }
  }

  private void assertNotArchived(Path journal) throws IOException {
    Path zip = folder.resolve("out.zip");
    assertThat(oobesim("diagnostics", journal, "--out", zip).exit()).isZero();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(HostileOutput.decoded(in.readAllBytes())).doesNotContain(REAL);
      }
    }
  }
}
