// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import static org.assertj.core.api.Assertions.assertThat;

import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.support.Prompt;
import oobesim.support.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameAnswersTest {
  private static final Worlds NAMED = Worlds.user().named("CON-123456");
  private static final Worlds AT_WORK = NAMED.having(Milestone.USER_SESSION);

  @Test
  void hostnameIsTheDevicesNameNow() {
    assertThat(Prompt.in(NAMED).answer("hostname")).containsExactly("CON-123456");
    assertThat(Prompt.in(NAMED.named("CON-7")).answer("HOSTNAME.EXE")).containsExactly("CON-7");
    assertThat(Prompt.in(Worlds.fresh()).answer("hostname"))
        .singleElement()
        .asString()
        .matches("DESKTOP-[0-9A-Z]{7}");
  }

  @Test
  void untilAccountSetupTheStandInWorks() {
    assertThat(Prompt.in(Worlds.fresh()).answer("whoami"))
        .singleElement()
        .asString()
        .matches("desktop-[0-9a-z]{7}\\\\defaultuser0");
    assertThat(Prompt.in(NAMED).answer("whoami")).containsExactly("con-123456\\defaultuser0");
    assertThat(Prompt.in(NAMED).answer("whoami /upn"))
        .containsExactly("This account has no user principal name.");
  }

  @Test
  void thenThePersonWhoHasSignedIn() {
    assertThat(Prompt.in(AT_WORK).answer("whoami")).containsExactly("azuread\\joni");
    assertThat(Prompt.in(AT_WORK).answer("whoami /upn")).containsExactly("joni@contoso.com");
    assertThat(Prompt.in(AT_WORK.hybrid()).answer("whoami")).containsExactly("contoso\\joni");
    Worlds local = AT_WORK.typing("local-account/name", "Ann");
    assertThat(Prompt.in(local.signedOut()).answer("whoami"))
        .containsExactly("con-123456\\defaultuser0");
  }

  @Test
  void anAccountOfTheDeviceAloneBearsTheDevicesName() {
    Worlds ann = Prompt.worlds().named("CON-7").having(Milestone.DESKTOP);
    var world = ann.world().device(d -> d.withUser(java.util.Optional.of("Ann")));
    assertThat(Prompt.in(world).answer("whoami")).containsExactly("con-7\\ann");
    assertThat(Prompt.in(world).answer("echo %USERDOMAIN% %USERNAME% %OTHER%"))
        .containsExactly("CON-7 ann %OTHER%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostname -s", "whoami /nonsense"})
  void aWrongCallIsToldHowToCall(String command) {
    assertThat(Prompt.in(NAMED).answer(command)).singleElement().asString().startsWith("Usage: ");
  }

  @Test
  void theBuildIsThatOfTheImage() {
    assertThat(Prompt.in(NAMED).answer("ver"))
        .containsExactly("Microsoft Windows [Version 10.0.26200]");
    assertThat(Prompt.in(NAMED.on(WindowsVersion.WINDOWS_10)).answer("ver"))
        .containsExactly("Microsoft Windows [Version 10.0.19045]");
    assertThat(Prompt.in(NAMED).lines().getFirst()).endsWith("[Version 10.0.26200]");
  }

  @Test
  void theOldQueryToolIsOnlyInOlderBuilds() {
    assertThat(Prompt.in(NAMED.on(WindowsVersion.WINDOWS_10)).answer("wmic bios get serialnumber"))
        .containsExactly("SerialNumber", "5CG1234XYZ");
    assertThat(Prompt.in(NAMED).answer("wmic bios get serialnumber"))
        .containsExactly("'wmic' is not recognized as a command.");
    assertThat(Prompt.in(NAMED.on(WindowsVersion.WINDOWS_10)).answer("wmic cpu"))
        .containsExactly("wmic: not part of the rehearsal.");
  }

  @Test
  void powershellTellsMakerAndSerialNumber() {
    Prompt shell = Prompt.in(NAMED).enters("powershell");
    assertThat(shell.answer("Get-CimInstance -ClassName Win32_BIOS"))
        .contains("Manufacturer         : Contoso", "SerialNumber         : 5CG1234XYZ");
    assertThat(shell.answer("Get-CimInstance Win32_Processor"))
        .containsExactly("Get-CimInstance: not part of the rehearsal.");
    Prompt other = Prompt.onBench("device.serialNumber", "ABC-1").enters("powershell");
    assertThat(other.answer("get-ciminstance win32_bios")).contains("SerialNumber         : ABC-1");
  }
}
