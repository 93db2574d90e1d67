// SPDX-License-Identifier: Apache-2.0
package oobesim.ui;

import static oobesim.provisioning.around.WindowsVersion.WINDOWS_10;
import static oobesim.provisioning.around.WindowsVersion.WINDOWS_11;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oobesim.page.Illustration;
import oobesim.provisioning.around.WindowsVersion;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.TaskStatus;
import oobesim.screen.Block;
import oobesim.screen.Keys;
import oobesim.screen.Screen;
import oobesim.screen.ScreenButton;
import oobesim.screen.ScreenButton.Role;
import oobesim.screen.Tone;

/** Screens to draw in tests, close to the real ones but independent of any flow. */
public final class SampleScreens {
  public static final String QR =
      "{\"Version\":\"1.0.0\",\"Id\":\"fade0005-0000-4000-8000-000000000005\","
          + "\"ZtdId\":\"fade0006-0000-4000-8000-000000000006\",\"PKID\":\"\","
          + "\"SerialNumber\":\"XX0000X0\",\"SequenceBlockNumber\":1,\"TotalBlocks\":1}";

  private final WindowsVersion windows;

  private SampleScreens(WindowsVersion windows) {
    this.windows = windows;
  }

  public static SampleScreens of(WindowsVersion windows) {
    return new SampleScreens(windows);
  }

  /** All samples of a version by a name for a file. */
  public Map<String, Screen> all() {
    Map<String, Screen> all = new LinkedHashMap<>();
    all.put("region", region("united-states"));
    all.put("keyboard", keyboard());
    all.put("keyboard-second", keyboardSecond());
    all.put("network", network(""));
    all.put("network-key", network("contoso-guest"));
    all.put("entra-signin", signin("", ""));
    all.put("entra-password", password(""));
    all.put("entra-password-wrong", password("Your account or password is incorrect."));
    all.put("stay-signed-in", staySignedIn());
    all.put("provisioning-menu", menu(""));
    all.put("provisioning-menu-chosen", menu("pre-provision"));
    all.put("preprov-landing", landing());
    all.put("esp-start", espStart());
    all.put("esp-progress", espProgress(2, true));
    all.put("preprov-failure", failure());
    all.put("just-a-moment", waiting("just-a-moment", "Just a moment...", Illustration.NONE));
    all.put(
        "checking-updates",
        waiting("checking-updates", "Checking for updates", Illustration.UPDATES));
    all.put(
        "rebooting", bare("rebooting", Screen.Frame.DARK_WAIT, new Block.Spinner("Restarting")));
    all.put("boot", bare("boot", Screen.Frame.BOOT));
    all.put("off", bare("off", Screen.Frame.OFF));
    all.put("lock-screen", lock());
    all.put("desktop", bare("desktop", Screen.Frame.DESKTOP));
    return all;
  }

  public Screen region(String selected) {
    return page("region", Illustration.REGION, "Is this the right country or region?")
        .block(
            SampleBlocks.rows(
                selected,
                "United States",
                "Albania",
                "Algeria",
                "Argentina",
                "Australia",
                "Austria",
                "Belgium",
                "Brazil",
                "Canada",
                "Chile",
                "Denmark",
                "Egypt",
                "Finland",
                "France",
                "Germany",
                "Greece",
                "Hungary",
                "India",
                "Ireland",
                "Italy"))
        .button("yes", "Yes", Role.PRIMARY, true)
        .screen();
  }

  public Screen keyboard() {
    return page(
            "keyboard", Illustration.KEYBOARD, "Is this the right keyboard layout or input method?")
        .lead("If you also use another keyboard layout, you can add that next.", Tone.QUIET)
        .block(
            SampleBlocks.rows(
                "us",
                "US",
                "Canadian Multilingual Standard",
                "English (India)",
                "Irish",
                "Scottish Gaelic",
                "United Kingdom",
                "United States-Dvorak"))
        .back()
        .button("yes", "Yes", Role.PRIMARY, true)
        .screen();
  }

  public Screen keyboardSecond() {
    return page("keyboard-second", Illustration.KEYBOARD, "Want to add a second keyboard layout?")
        .back()
        .button("add-layout", "Add layout", Role.SECONDARY, true)
        .button("skip", "Skip", Role.PRIMARY, true)
        .screen();
  }

  public Screen network(String chosen) {
    List<Block> inside =
        List.of(
            new Block.TextInput(
                "network-key", "Enter the network security key", "", "", true, true, "", 0),
            new Block.InlineButton(
                new ScreenButton("connect", "Connect", Role.PRIMARY, true),
                Optional.of("network-key")));
    List<Block.Option> options =
        List.of(
            new Block.Option("wired", "Ethernet", "Not connected", "ethernet", List.of()),
            new Block.Option(
                "contoso-guest",
                "Contoso-Guest",
                "Secured",
                "wifi-4-secured",
                chosen.equals("contoso-guest") ? inside : List.of()),
            new Block.Option("fabrikam", "Fabrikam", "Secured", "wifi-3-secured", List.of()),
            new Block.Option("cafe", "Cafe", "Open", "wifi-1", List.of()));
    return networkPage(options, chosen, false);
  }

  private Screen networkPage(List<Block.Option> options, String chosen, boolean connected) {
    Optional<String> selected = chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    return page("network", Illustration.NETWORK, "Let's connect you to a network")
        .lead("You'll need an internet connection to continue setting up your device.", Tone.QUIET)
        .block(new Block.ChoiceList(Block.ChoiceList.Look.NETWORKS, options, selected, false))
        .button("next", "Next", Role.PRIMARY, connected)
        .back()
        .first(chosen.isEmpty() ? Keys.LIST : "network-key")
        .screen();
  }

  public Screen signin(String value, String error) {
    return page("entra-signin", Illustration.WORK, "Let's set things up for your work or school")
        .lead("You'll use this info to sign in to your devices.", Tone.QUIET)
        .block(
            new Block.TextInput(
                "username",
                "",
                "someone@example.com",
                value,
                false,
                true,
                error,
                error.isEmpty() ? 0 : 1))
        .block(
            new Block.InlineButton(
                new ScreenButton("help", "Can't access your account?", Role.LINK, true)))
        .link("other-options", "Sign-in options")
        .button("next", "Next", Role.PRIMARY, true)
        .secrets()
        .screen();
  }

  public Screen password(String error) {
    return password(error, error.isEmpty() ? 0 : 1);
  }

  /** A page that has refused a password so often. */
  public Screen password(String error, int refusals) {
    return page("entra-password", Illustration.WORK, "Enter password")
        .lead("joni@contoso.example", Tone.NORMAL)
        .block(new Block.TextInput("password", "", "Password", "", true, true, error, refusals))
        .occasion(refusals)
        .block(
            new Block.InlineButton(
                new ScreenButton("forgot", "Forgot my password", Role.LINK, true)))
        .button("sign-in", "Sign in", Role.PRIMARY, true)
        .back()
        .secrets()
        .screen();
  }

  public Screen staySignedIn() {
    return page("stay-signed-in", Illustration.WORK, "Stay signed in to all your apps")
        .lead("Your account joni@contoso.example will be remembered on this device.", Tone.QUIET)
        .block(
            new Block.CheckBox("allow-manage", "Allow my organization to manage my device", true))
        .link("this-app-only", "No, sign in to this app only")
        .button("ok", "OK", Role.PRIMARY, true)
        .screen();
  }

  public Screen menu(String chosen) {
    boolean old = windows == WINDOWS_10;
    String selected = old && chosen.isEmpty() ? "install-package" : chosen;
    return page("provisioning-menu", Illustration.SETTINGS, "What would you like to do?")
        .block(
            new Block.ChoiceList(
                Block.ChoiceList.Look.CARDS,
                List.of(
                    new Block.Option(
                        "install-package",
                        "Install provisioning package",
                        "Install a provisioning package for work or school",
                        "package",
                        List.of()),
                    new Block.Option(
                        "pre-provision",
                        old
                            ? "Windows Autopilot provisioning"
                            : "Pre-provision with Windows Autopilot",
                        "Pre-provision the device with settings and apps",
                        "autopilot",
                        List.of()),
                    new Block.Option(
                        "reset-device",
                        "Reset device",
                        "Reset the device but keep any user accounts",
                        "reset",
                        List.of())),
                selected.isEmpty() ? Optional.empty() : Optional.of(selected),
                false))
        .exit(old ? "Cancel" : "Exit")
        .button("next", old ? "Continue" : "Next", Role.PRIMARY, !selected.isEmpty())
        .screen();
  }

  public Screen landing() {
    boolean old = windows == WINDOWS_10;
    Builder page =
        page(
            "preprov-landing",
            Illustration.AUTOPILOT,
            old ? "Windows Autopilot Configuration" : "Pre-provision with Windows Autopilot");
    if (!old) {
      page.lead("Check that the device gets what it should.", Tone.NORMAL);
    }
    page.block(SampleBlocks.facts(false));
    if (!old) {
      page.block(new Block.Paragraph("If something is not right:", Tone.NORMAL));
      page.block(
          new Block.Steps(
              List.of(
                  new Block.Step("Scan the code with the companion app", Optional.empty()),
                  new Block.Step("Make the changes", Optional.empty()),
                  new Block.Step(
                      "Select",
                      Optional.of(new ScreenButton("refresh", "Refresh", Role.LINK, true))))));
    }
    page.block(new Block.QrCode(QR, ""));
    page.exit("Exit");
    if (old) {
      page.link("refresh", "Refresh");
    }
    return page.button(old ? "provision" : "next", old ? "Provision" : "Next", Role.PRIMARY, true)
        .screen();
  }

  public Screen espStart() {
    return esp(
            "This can take a few minutes, and the device might restart.",
            Tone.QUIET,
            phase(EspPhase.DEVICE_PREPARATION, TaskStatus.WORKING, "Working on it...", false),
            phase(EspPhase.DEVICE_SETUP, TaskStatus.WAITING, "Waiting", false),
            phase(
                EspPhase.ACCOUNT_SETUP,
                TaskStatus.AFTER_SIGN_IN,
                "This will finish after signing in",
                false))
        .screen();
  }

  public Screen espProgress(int apps, boolean expanded) {
    return esp(
            "This can take a few minutes, and the device might restart.",
            Tone.QUIET,
            phase(EspPhase.DEVICE_PREPARATION, TaskStatus.COMPLETE, "Complete", false),
            phase(
                EspPhase.DEVICE_SETUP,
                TaskStatus.WORKING,
                "Working on it...",
                expanded,
                new Block.TaskLine(TaskStatus.COMPLETE, "Security policies (1 of 1 applied)"),
                new Block.TaskLine(TaskStatus.NO_SETUP_NEEDED, "Certificates (No setup needed)"),
                new Block.TaskLine(TaskStatus.COMPLETE, "Network connections (1 of 1 added)"),
                new Block.TaskLine(TaskStatus.WORKING, "Apps (" + apps + " of 5 installed)")),
            phase(
                EspPhase.ACCOUNT_SETUP,
                TaskStatus.AFTER_SIGN_IN,
                "This will finish after signing in",
                false))
        .screen();
  }

  private Builder esp(String lead, Tone tone, Block.PhaseLine... phases) {
    return page(
            "esp",
            tone == Tone.ERROR ? Illustration.ERROR : Illustration.AUTOPILOT,
            "Setting up for work or school")
        .lead(lead, tone)
        .block(new Block.PhaseList(List.of(phases)));
  }

  private Block.PhaseLine phase(
      EspPhase phase, TaskStatus status, String text, boolean expanded, Block.TaskLine... tasks) {
    String name =
        switch (phase) {
          case DEVICE_PREPARATION -> "Device preparation";
          case DEVICE_SETUP -> "Device setup";
          case ACCOUNT_SETUP -> "Account setup";
        };
    boolean started = status != TaskStatus.WAITING && status != TaskStatus.AFTER_SIGN_IN;
    Optional<ScreenButton> toggle =
        windows == WINDOWS_11 || started
            ? Optional.of(
                new ScreenButton(
                    "toggle-" + phase.id(),
                    expanded ? "Hide details" : "Show details",
                    Role.LINK,
                    true))
            : Optional.empty();
    return new Block.PhaseLine(phase, name, status, text, toggle, expanded, List.of(tasks));
  }

  public Screen failure() {
    boolean old = windows == WINDOWS_10;
    Builder page =
        page(
            "preprov-failure",
            Illustration.ERROR,
            old ? "Windows Autopilot Configuration" : "Pre-provisioning did not finish");
    page.lead("Attestation of the TPM timed out. 0x800705b4", Tone.ERROR)
        .block(SampleBlocks.facts(true));
    if (old) {
      page.frame(Screen.Frame.FAILURE);
    }
    return page.block(
            new Block.QrCode(QR, old ? "" : "Scan the code to see the device in the portal."))
        .link("view-diagnostics", "View diagnostics")
        .button("retry", "Retry", Role.PRIMARY, true)
        .button("reset", "Reset", Role.PRIMARY, true)
        .screen();
  }

  public Screen waiting(String id, String text, Illustration illustration) {
    return page(id, illustration, "")
        .frame(Screen.Frame.WAIT)
        .block(new Block.Spinner(text))
        .screen();
  }

  public Screen bare(String id, Screen.Frame frame, Block... blocks) {
    Builder page = page(id, Illustration.NONE, "").frame(frame);
    for (Block block : blocks) {
      page.block(block);
    }
    return page.screen();
  }

  public Screen lock() {
    return page("lock-screen", Illustration.NONE, "10:24")
        .frame(Screen.Frame.LOCK)
        .lead("Tuesday, March 3", Tone.NORMAL)
        .block(new Block.Paragraph("Press Ctrl+Alt+Delete to unlock", Tone.NORMAL))
        .screen();
  }

  private Builder page(String id, Illustration illustration, String title) {
    return new Builder(windows, id, illustration, title);
  }
}
