// SPDX-License-Identifier: Apache-2.0
package oobesim.flow.console;

import java.util.List;
import java.util.Optional;
import oobesim.provisioning.ConsoleLine.Layout;
import oobesim.provisioning.World;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.LoggedEvent;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;
import oobesim.provisioning.record.Chronicle;

/** The security chip. */
final class TpmCommands {
  private static final Subject SECURING =
      new Subject.Step(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE);

  static final List<ConsoleCommand> ALL =
      List.of(
          Source.observed("Windows commands reference: tpmtool; public outputs of it")
              .command("tpmtool", TpmCommands::information),
          Source.documented("PowerShell reference: TrustedPlatformModule")
              .powershell("get-tpm", TpmCommands::state),
          Source.observed("community guides on TPM attestation")
              .command("certreq", TpmCommands::attestation));

  private TpmCommands() {}

  private static Reply information(World world, CommandLine line) {
    if (!line.options().equals(List.of("getdeviceinformation"))) {
      return Reply.said("usage-tpmtool");
    }
    SecurityChip chip = SecurityChip.of(world);
    Printout out = new Printout().blank();
    yes(out, "tpm-present", chip.there());
    if (chip.there()) {
      out.entry(Layout.DASHED, "tpm-version", chip.version());
      out.entry(Layout.DASHED, "tpm-maker-id", chip.makerId());
      yes(out, "tpm-initialized", true);
      yes(out, "tpm-ready-for-storage", true);
      yes(out, "tpm-ready-for-attestation", chip.attestable());
      yes(out, "tpm-capable-of-attestation", chip.attestable());
      yes(out, "tpm-vulnerable", chip.vulnerable());
    }
    return out.blank().reply();
  }

  private static void yes(Printout out, String label, boolean truth) {
    out.word(Layout.DASHED, label, truth ? "true" : "false");
  }

  private static Reply state(World world, CommandLine line) {
    if (!line.bare()) {
      return Reply.said("not-played", "command", line.typed());
    }
    SecurityChip chip = SecurityChip.of(world);
    Printout out = new Printout().blank();
    out.word(Layout.LIST, "get-tpm-present", chip.there() ? "true" : "false");
    out.word(Layout.LIST, "get-tpm-ready", chip.there() ? "true" : "false");
    out.entry(Layout.LIST, "get-tpm-maker", chip.there() ? chip.makerId() : "");
    return out.blank().reply();
  }

  private static Reply attestation(World world, CommandLine line) {
    if (!line.options().contains("/enrollaik")) {
      return Reply.said("usage-certreq");
    }
    if (!SecurityChip.of(world).there()) {
      return Reply.said("no-chip");
    }
    Optional<LoggedEvent> latest =
        Chronicle.of(world).reversed().stream()
            .filter(event -> event.subject().equals(SECURING) || attested(event))
            .filter(event -> event.kind() != EventKind.STEP_BEGUN)
            .findFirst();
    return latest.map(TpmCommands::outcome).orElseGet(() -> Reply.said("not-attested-yet"));
  }

  private static boolean attested(LoggedEvent event) {
    return event.kind() == EventKind.TPM_ATTESTED;
  }

  private static Reply outcome(LoggedEvent event) {
    return event.kind() == EventKind.STEP_FAILED
        ? Reply.said("attestation-failed", "code", event.detail().word())
        : Reply.said("attested");
  }
}
