// SPDX-License-Identifier: Apache-2.0
package oobesim.docs;

import static oobesim.docs.Cell.green;
import static oobesim.docs.Cell.of;
import static oobesim.docs.Cell.page;
import static oobesim.docs.Cell.technician;
import static oobesim.docs.Outcome.goesTo;

import java.util.List;

/** Wrong settings that only hybrid join meets. */
final class DirectoryRows {
  private DirectoryRows() {}

  static List<ConfigurationRow> all() {
    return List.of(
        join("Connector inactive", "connector-not-active", "tenant.connector.status", "inactive"),
        join("Connector absent", "connector-not-active", "tenant.connector.status", "none"),
        join("Connector too old", "connector-too-old", "tenant.connector.version", "6.2410.2000.1"),
        row(
            "Unit not delegated, nine computers joined",
            "tenant.connector.ouDelegated",
            "false",
            "tenant.connector.joinsDone",
            "9"),
        join(
            "Unit not delegated, ten computers joined",
            "unit-limit-reached",
            "tenant.connector.ouDelegated",
            "false",
            "tenant.connector.joinsDone",
            "10"),
        join(
            "Another unit delegated",
            "unit-not-delegated",
            "tenant.connector.organizationalUnit",
            "OU=Laptops,DC=contoso,DC=com"),
        join(
            "Connector in another domain",
            "connector-in-other-domain",
            "tenant.connector.domain",
            "fabrikam.com"),
        join("No domain join profile", "domain-join-profile-missing", "domainJoinProfile", "none"),
        join(
            "Domain join profile assigned to another group",
            "domain-join-profile-missing",
            "registration.domainJoinAssigned",
            "false"),
        join(
            "NETBIOS name in the domain join profile",
            "domain-join-values-wrong",
            "domainJoinProfile.activeDirectoryDomainName",
            "CONTOSO"),
        join(
            "Computers container in the domain join profile",
            "domain-join-values-wrong",
            "domainJoinProfile.organizationalUnit",
            "CN=Computers,DC=contoso,DC=com"),
        join(
            "Quotation marks around the unit",
            "domain-join-values-wrong",
            "domainJoinProfile.organizationalUnit",
            "\"OU=Autopilot,DC=contoso,DC=com\""),
        row(
                "Skip AD connectivity check: No, and no domain controller",
                "network.domainController",
                "false")
            .hybridJoin(page("domain-controller-not-found"))
            .technician(green(goesTo("domain-signin"))),
        row(
                "Skip AD connectivity check: Yes, and neither domain controller nor VPN",
                "network.domainController",
                "false",
                "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck",
                "true")
            .hybridJoin(of(goesTo("domain-signin")))
            .technician(green(goesTo("domain-signin"))),
        row(
                "Skip AD connectivity check: Yes, and a VPN that comes after the sign-on",
                "network.domainController",
                "false",
                "network.vpn",
                "user",
                "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck",
                "true")
            .hybridJoin(of(goesTo("domain-signin").noting("vpn-too-late")))
            .technician(green(goesTo("domain-signin").noting("vpn-too-late"))),
        row(
            "Skip AD connectivity check: Yes, and a VPN of the device",
            "network.domainController",
            "false",
            "network.vpn",
            "device",
            "deploymentProfile.hybridAzureADJoinSkipConnectivityCheck",
            "true"),
        row("A user is assigned to a hybrid device", "device.assignedUser", "joni@contoso.com"),
        row(
                "The same, as the older article has it",
                "device.assignedUser",
                "joni@contoso.com",
                "switches.assignedUserBreaksDomainJoin",
                "true")
            .hybridJoin(page("assigned-user-blocks-domain-join")),
        row(
                "A policy needs a domain controller, and none is near",
                "policies.domainControllerNeeded",
                "true",
                "network.domainController",
                "false",
                "network.vpn",
                "device")
            .technician(technician("policy-needs-domain-controller")));
  }

  private static ConfigurationRow join(String title, String failure, String... settings) {
    return row(title, settings).hybridJoin(page(failure)).technician(technician(failure));
  }

  private static ConfigurationRow row(String title, String... settings) {
    return ConfigurationRow.hybrid(title, settings);
  }
}
