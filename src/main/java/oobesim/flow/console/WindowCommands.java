// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import oobesim.provisioning.World;

/** What would open a window, and what of Windows is known but not played. */
final class WindowCommands {
  private static final String PROGRAMS =
      "explorer regedit eventvwr taskmgr notepad control mmc msinfo32 winver msedge mspaint"
          + " eventvwr.msc devmgmt.msc services.msc compmgmt.msc diskmgmt.msc certmgr.msc"
          + " certlm.msc gpedit.msc tpm.msc secpol.msc lusrmgr.msc ncpa.cpl appwiz.cpl timedate.cpl"
          + " ms-settings:";

  private static final String TOOLS =
      "net netsh reg sc wusa gpupdate gpresult manage-bde diskpart sysprep systeminfo tasklist"
          + " taskkill sfc dism bcdedit wevtutil curl findstr type copy xcopy robocopy del move"
          + " mkdir md rmdir rd ren set more tree route arp netstat tracert getmac runas schtasks"
          + " certutil logman query klist nltest expand mode color title pause where fsutil";

  private static final Set<String> WINDOWS = Set.of(PROGRAMS.split(" "));

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.reference()
              .command(
                  PROGRAMS, (world, line) -> Reply.said("opens-window", "command", line.typed())),
          Source.reference().command("start", WindowCommands::start),
          Source.powershell().powershell("start-process", WindowCommands::start),
          Source.reference()
              .command(TOOLS, (world, line) -> Reply.said("not-played", "command", line.name())));

  private WindowCommands() {}

  private static Reply start(World world, CommandLine line) {
    if (line.bare()) {
      return Reply.said("opens-window", "command", line.typed());
    }
    CommandLine inner = line.inner();
    String name = inner.name().toLowerCase(Locale.ROOT);
    boolean shell = Set.of("cmd", "powershell").contains(name);
    return WINDOWS.contains(name) || shell
        ? Reply.said("opens-window", "command", inner.typed())
        : Reply.said("unknown", "command", inner.typed());
  }
}
