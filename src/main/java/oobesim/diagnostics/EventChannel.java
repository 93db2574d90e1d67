// SPDX-License-Identifier: Apache-2.0
package oobesim.diagnostics;

/** The logs of Windows that help desks read after a deployment. */
enum EventChannel {
  /** Device management. */
  MANAGEMENT(
      "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider",
      "Admin",
      "microsoft-windows-devicemanagement-enterprise-diagnostics-provider-admin.evtx"),
  /** The deployment profile. */
  AUTOPILOT(
      "Microsoft-Windows-ModernDeployment-Diagnostics-Provider",
      "Autopilot",
      "microsoft-windows-moderndeployment-diagnostics-provider-autopilot.evtx"),
  /** The technician. */
  SERVICE(
      "Microsoft-Windows-ModernDeployment-Diagnostics-Provider",
      "ManagementService",
      "microsoft-windows-moderndeployment-diagnostics-provider-managementservice.evtx");

  private final String provider;
  private final String log;
  private final String file;

  EventChannel(String provider, String log, String file) {
    this.provider = provider;
    this.log = log;
    this.file = file;
  }

  String provider() {
    return provider;
  }

  /** Its name in the viewer of events. */
  String channel() {
    return provider + "/" + log;
  }

  /** The binary file that a real archive has of it. */
  String file() {
    return file;
  }
}
