// SPDX-License-Identifier: Apache-2.0
package oobesim.screen;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oobesim.provisioning.Milestone;
import oobesim.provisioning.around.NetworkLink;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.event.EventKind;
import oobesim.support.Prompt;
import oobesim.support.Worlds;

/** The console over other pages, and its answers. */
final class ConsoleScenes {
  private static final Worlds PLAIN = Worlds.fresh();
  private static final Worlds NAMED = Worlds.user().named("CON-123456");
  private static final Worlds JOINED = NAMED.happened(EventKind.ENTRA_JOINED, "contoso.com", "");
  private static final Worlds AT_WORK = JOINED.having(Milestone.USER_SESSION);
  private static final Worlds IN_DOMAIN = NAMED.hybrid().having(Milestone.DOMAIN_JOINED);

  private static final String STATUS = "dsregcmd /status";
  private static final String SERVICE = "autopilot-service";
  private static final String SYNC = "w32tm /resync /force";
  private static final String SOURCE = "w32tm /query /source";
  private static final String ATTEST = "certreq -enrollaik";
  private static final String REPORT = "Get-AutopilotDiagnosticsCommunity";
  private static final String[] READY = {
    "powershell -ExecutionPolicy Bypass", "Install-Script " + REPORT, REPORT
  };
  private static final String[] SCRIPTS = {
    "powershell",
    "Install-Script Nonsense",
    "Install-Script " + REPORT,
    "Install-Script Get-WindowsAutopilotInfo",
    REPORT,
    "Set-ExecutionPolicy Bypass",
    REPORT,
    "Get-WindowsAutopilotInfo"
  };
  private static final String[] USAGE = {
    "hostname /?",
    "whoami /?",
    "ipconfig /?",
    "ping",
    "nslookup",
    "dsregcmd",
    "w32tm",
    "date /?",
    "time /?",
    "tzutil",
    "tpmtool",
    "certreq",
    "mdmdiagnosticstool",
    "shutdown",
    "shutdown /a",
    "powershell -File",
    "cmd /?",
    "mdmdiagnosticstool -area x -cab y"
  };
  private static final String[] POWERSHELL_USAGE = {
    "powershell", "Test-NetConnection", "Set-ExecutionPolicy", "Install-Script"
  };

  private ConsoleScenes() {}

  /** Entered once: all tests of texts walk through all scenes again and again. */
  private static final class Once {
    static final Map<WindowsVersion, List<Scene>> SCENES =
        Map.of(
            WindowsVersion.WINDOWS_10, entered(WindowsVersion.WINDOWS_10),
            WindowsVersion.WINDOWS_11, entered(WindowsVersion.WINDOWS_11));
  }

  static Stream<Scene> all(WindowsVersion windows) {
    return Once.SCENES.get(windows).stream();
  }

  private static List<Scene> entered(WindowsVersion windows) {
    return Stream.of(overPages(), names(), networks(), joins(), clockAndChip(), scripts())
        .flatMap(List::stream)
        .map(entered -> entered.scene(windows))
        .toList();
  }

  /**
   * What somebody does in a console.
   *
   * @param page the page behind it, empty for none
   * @param variant the scene's name
   * @param worlds where it is opened
   * @param commands what is entered; one that begins with {@code typing} is only typed
   */
  private record Entered(String page, String variant, Worlds worlds, List<String> commands) {
    private WindowsVersion version() {
      return worlds.world().around().windows().version();
    }

    Scene scene(WindowsVersion windows) {
      Prompt prompt = Prompt.in(version() == windows ? worlds : worlds.on(windows));
      for (String command : commands) {
        prompt =
            command.startsWith("typing ")
                ? prompt.types(command.substring("typing ".length()))
                : prompt.enters(command);
      }
      Worlds after = new Worlds(prompt.world());
      return page.isEmpty()
          ? Scene.of("command-prompt", variant, after)
          : Scene.of("command-prompt", page, variant, after);
    }
  }

  private static List<Entered> overPages() {
    return List.of(
        over("region", "", PLAIN),
        over("region", "typed", PLAIN, "typing shutdown /r /t 0"),
        over("region", "after-help", PLAIN, "help"),
        over("esp", "after-status-joined", AT_WORK, STATUS));
  }

  private static List<Entered> names() {
    return List.of(
        after("names", PLAIN, "hostname", "whoami", "whoami /upn", "ver"),
        after("signing-in", AT_WORK, "whoami", "whoami /upn"),
        after("unknown", PLAIN, "Fromat C:", "dir | more", "echo", "cd D:\\", "dir"),
        after("windows", PLAIN, "regedit", "start ms-settings:", "net user"),
        after("usage", PLAIN, USAGE));
  }

  private static List<Entered> networks() {
    return List.of(
        after("ipconfig", PLAIN, "ipconfig"),
        after("ipconfig-no-link", unplugged(), "ipconfig", "ping contoso.com"),
        after("ipconfig-all", radioAndVpn(), "ipconfig /all"),
        after("ping", PLAIN, "ping login.live.com", "nslookup login.live.com"),
        after("ping-blocked", PLAIN.blocking(SERVICE), "ping login.live.com"),
        after("lookup-offline", unplugged(), "nslookup a.com", "ipconfig /flushdns"),
        after("ports", PLAIN, "powershell", "tnc a.com", "tnc a.com -Port 443"));
  }

  private static List<Entered> joins() {
    return List.of(
        after("status-fresh", PLAIN, STATUS),
        after("status-cut-off", JOINED.blocking("registration"), STATUS),
        after("status-hybrid", IN_DOMAIN, STATUS),
        after("status-far", IN_DOMAIN.blocking("registration"), STATUS),
        after("status-alone", far().having(Milestone.DOMAIN_JOINED), STATUS));
  }

  private static List<Entered> clockAndChip() {
    return List.of(
        after("clock", wrongClock(), "time /t", SYNC, "w32tm /query /status", "time"),
        after("clock-blocked", wrongClock().blocking("time"), SYNC, SOURCE),
        after("tpm", PLAIN, "tpmtool getdeviceinformation", ATTEST),
        after("tpm-attested", attested(), ATTEST),
        after("tpm-failed", attestationFailed(), ATTEST),
        after("tpm-missing", Prompt.worlds("device.tpm.enabled", "false"), ATTEST),
        after("logs", JOINED, "mdmdiagnosticstool -area Autopilot;TPM -cab C:\\a.cab"));
  }

  private static List<Entered> scripts() {
    return List.of(
        after("powershell", PLAIN, "powershell", "Get-Tpm", "Get-CimInstance Win32_BIOS"),
        after("powershell-usage", PLAIN, POWERSHELL_USAGE),
        after("scripts", PLAIN, SCRIPTS),
        after("scripts-offline", unplugged(), "powershell", "Install-Script " + REPORT),
        after("report", story(JOINED), READY),
        after("report-hybrid", IN_DOMAIN, READY),
        after("report-self-deploying", NAMED.selfDeploying(), READY));
  }

  private static Entered over(String page, String variant, Worlds worlds, String... commands) {
    return new Entered(page, variant, worlds, List.of(commands));
  }

  private static Entered after(String what, Worlds worlds, String... commands) {
    return over("", "after-" + what, worlds, commands);
  }

  private static Worlds unplugged() {
    return PLAIN.connectedBy(NetworkLink.NONE);
  }

  private static Worlds far() {
    return Prompt.worlds("network.domainController", "false").hybrid();
  }

  private static Worlds radioAndVpn() {
    return Prompt.worlds("network.vpn", "device").hybrid().connectedBy(NetworkLink.WIFI);
  }

  private static Worlds wrongClock() {
    return Prompt.worlds("device.clockSkewMinutes", "90");
  }

  private static Worlds attested() {
    return PLAIN.happened(EventKind.TPM_ATTESTED, "", "");
  }

  private static Worlds attestationFailed() {
    String step = "device-preparation/securing-hardware";
    return PLAIN.happened(EventKind.STEP_FAILED, step, "0x800705B4");
  }

  private static Worlds story(Worlds worlds) {
    return worlds
        .happened(EventKind.PROFILE_DOWNLOADED, "Contoso pre-provisioning", "service")
        .happened(EventKind.TPM_ATTESTED, "", "")
        .happened(EventKind.MDM_ENROLLED, "contoso.com", "")
        .happened(EventKind.ODJ_APPLIED, "corp.contoso.com", "CON-123456")
        .happened(EventKind.APP_INSTALLED, "Editor", "device-setup")
        .happened(EventKind.APP_FAILED, "Reader", "0x87D1041C")
        .happened(EventKind.PHASE_FAILED, "device-setup", "0x87D1041C");
  }
}
