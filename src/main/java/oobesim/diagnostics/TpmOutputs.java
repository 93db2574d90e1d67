// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oobesim.provisioning.around.Tpm;
import oobesim.provisioning.event.EventKind;
import oobesim.provisioning.event.Subject;
import oobesim.provisioning.plan.EspPhase;
import oobesim.provisioning.plan.EspTask;

/** What the tools that ask the security chip have printed, in our own words. */
final class TpmOutputs {
  private static final Subject STEP =
      new Subject.Step(EspPhase.DEVICE_PREPARATION, EspTask.SECURING_HARDWARE);

  private final Traces traces;
  private final Tpm tpm;

  private TpmOutputs(Traces traces) {
    this.traces = traces;
    this.tpm = traces.world().around().device().tpm();
  }

  static List<ArchiveEntry> of(Traces traces) {
    TpmOutputs outputs = new TpmOutputs(traces);
    return List.of(
        entry("CertReq_enrollaik_Output.txt", outputs.request()),
        entry("CertUtil_tpminfo_Output.txt", outputs.information()),
        entry("TpmHliInfo_Output.txt", outputs.health()));
  }

  private List<String> request() {
    List<String> lines = new ArrayList<>(List.of("Attestation identity key"));
    Optional<String> code = code();
    if (code.isPresent()) {
      lines.add("Result: failed");
      lines.add("Error: " + code.get());
    } else {
      lines.add(attested() ? "Result: certificate enrolled" : "Result: not requested yet");
    }
    return lines;
  }

  private List<String> information() {
    return List.of(
        "TPM present: " + yes(tpm.version() != Tpm.Version.NONE),
        "TPM version: " + version(),
        "Virtual machine: " + yes(traces.world().around().device().virtual()),
        "Endorsement key certificate: " + yes(tpm.usable()));
  }

  private List<String> health() {
    return List.of(
        "Version 2.0: " + yes(tpm.usable()),
        "Attested in this run: " + yes(attested()),
        "Last error: " + code().orElse("none"));
  }

  private boolean attested() {
    return code().isEmpty() && traces.happened(EventKind.TPM_ATTESTED);
  }

  /** What the latest attestation failed with. */
  private Optional<String> code() {
    return traces.events().reversed().stream()
        .filter(event -> event.subject().equals(STEP))
        .filter(event -> event.kind() != EventKind.STEP_BEGUN)
        .findFirst()
        .filter(event -> event.kind() == EventKind.STEP_FAILED)
        .map(event -> event.detail().word())
        .map(code -> code.isEmpty() ? "none given" : code);
  }

  private String version() {
    return switch (tpm.version()) {
      case NONE -> "none";
      case V1_2 -> "1.2";
      case V2_0 -> "2.0";
    };
  }

  private static String yes(boolean truth) {
    return truth ? "yes" : "no";
  }

  private static ArchiveEntry entry(String name, List<String> lines) {
    List<String> all = new ArrayList<>(List.of(Notice.TEXT, ""));
    all.addAll(lines);
    return new ArchiveEntry(name, Encoded.utf8(Encoded.lines(all)));
  }
}
