// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

import java.util.Optional;

/**
 * The device as the factory and the tenant's registration left it.
 *
 * @param manufacturer shown nowhere on the real pages, kept for reports
 * @param model likewise
 * @param serialNumber SMBIOS serial number, used by name templates and the QR code
 * @param virtual a virtual machine: its TPM cannot be attested
 * @param tpm the security chip
 * @param registered whether the hardware hash is known to the Autopilot service
 * @param intuneRecord a record of an earlier enrolment is still there
 * @param assignedUser user principal name assigned to the device
 * @param autopilotId the registration's id ({@code ZtdId}), always an invented one
 * @param upnPrefill the maker is one of those whose devices get the assigned user's name filled in
 * @param exportMedium what there is to save exported logs on
 */
public record Device(
    String manufacturer,
    String model,
    String serialNumber,
    boolean virtual,
    Tpm tpm,
    boolean registered,
    boolean intuneRecord,
    Optional<String> assignedUser,
    String autopilotId,
    boolean upnPrefill,
    ExportMedium exportMedium) {
  /** Of a maker whose devices get no name filled in, with a removable drive at hand. */
  public Device(
      String manufacturer,
      String model,
      String serialNumber,
      boolean virtual,
      Tpm tpm,
      boolean registered,
      boolean intuneRecord,
      Optional<String> assignedUser,
      String autopilotId) {
    this(
        manufacturer,
        model,
        serialNumber,
        virtual,
        tpm,
        registered,
        intuneRecord,
        assignedUser,
        autopilotId,
        false,
        ExportMedium.PRESENT);
  }
}
