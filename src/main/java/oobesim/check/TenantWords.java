// SPDX-License-Identifier: Apache-2.0
package oobesim.check;

/** What facts about tenant, directory and registration mean in a reason. */
final class TenantWords {
  private TenantWords() {}

  static void add(Words words) {
    tenant(words);
    directory(words);
    registration(words);
    profiles(words);
    imports(words);
    workload(words);
  }

  private static void tenant(Words words) {
    words
        .add(
            "tenant.enrols",
            "automatic enrolment reaches the user",
            "mdmUserScope does not reach the user")
        .add(
            "tenant.several-mdm-providers",
            "several MDM applications are listed",
            "one MDM application is listed")
        .add(
            "tenant.terms-of-use-reachable",
            "the MDM terms of use address is right",
            "the MDM terms of use address is wrong")
        .add(
            "tenant.user-may-join",
            "usersMayJoin reaches the user",
            "usersMayJoin does not reach the user")
        .add(
            "tenant.join-for-selected",
            "only selected users may join devices",
            "joining is not for selected users only")
        .add(
            "tenant.quota-reached",
            "the user's device quota is used up",
            "the user may join more devices")
        .add("tenant.branded", "there is company branding", "there is no company branding")
        .add(
            "restriction.default-blocks",
            "the default restriction blocks Windows (MDM)",
            "the default restriction allows Windows (MDM)")
        .add(
            "restriction.user-blocks",
            "the user's restriction blocks Windows (MDM)",
            "the user's restriction allows Windows (MDM)")
        .add(
            "restriction.personal-blocks",
            "personally owned devices are blocked",
            "personally owned devices are allowed")
        .add(
            "access.blocks-enrolment",
            "Conditional Access blocks the enrolment",
            "Conditional Access lets the enrolment through")
        .add(
            "access.requires-compliance",
            "Conditional Access asks for a compliant device",
            "Conditional Access does not ask for a compliant device")
        .add("user.licensed", "the user has an Intune licence", "the user has no Intune licence")
        .add(
            "user.of-other-tenant",
            "the user belongs to another tenant",
            "the user belongs to this tenant")
        .add(
            "user.upn-routable",
            "the user's name can be routed",
            "the user's name ends with .local")
        .add("assigned-user.set", "a user is assigned", "no user is assigned")
        .add(
            "assigned-user.exists", "the assigned user exists", "the assigned user does not exist");
  }

  private static void directory(Words words) {
    words
        .add("connector.active", "the connector is active", "the connector is not active")
        .add("connector.current", "the connector is current", "the connector is too old")
        .add(
            "connector.in-domain",
            "the connector is in the domain",
            "the connector is in another domain")
        .add(
            "connector.delegated",
            "the unit is delegated to the connector",
            "the unit is not delegated to the connector")
        .add(
            "connector.limit-reached",
            "ten computers are joined without delegation",
            "the limit of ten computers is not reached")
        .add(
            "domain-join.profile-there",
            "there is a domain join profile",
            "there is no domain join profile")
        .add(
            "domain-join.assigned",
            "the domain join profile is assigned",
            "the domain join profile is not assigned")
        .add(
            "domain-join.valid",
            "the domain join profile is valid",
            "the domain join profile cannot work")
        .add(
            "directory.unit-synchronised",
            "the unit is synchronised",
            "the unit is not synchronised")
        .add(
            "domain-controller.near",
            "a domain controller is near",
            "no domain controller is near");
  }

  private static void profiles(Words words) {
    words
        .add(
            "registration.profile-created",
            "there is a profile for the device",
            "there is no profile for the device")
        .add("registration.older-profile-wins", "an older profile wins", "no older profile wins")
        .add(
            "registration.profile-for-all",
            "only the profile for all devices is left",
            "the profile for all devices is not needed")
        .add(
            "profile.in-file",
            "a file on the device holds a profile",
            "no file on the device holds a profile");
  }

  private static void imports(Words words) {
    words
        .add("import.form-refused", "the file's form is refused", "the file's form is right")
        .add("import.hash-broken", "a hash is broken", "the hashes are whole")
        .add("import.duplicate", "a device stands twice in the file", "no device stands twice")
        .add("import.without-serial", "a row has no serial number", "each row has a serial number")
        .add(
            "import.of-other-device",
            "the file has no row for this device",
            "the file has a row for this device")
        .add(
            "import.repeated",
            "the device is registered here already",
            "the device is not registered here already")
        .add(
            "registration.of-other-tenant",
            "another tenant has the device",
            "no other tenant has the device")
        .add("sync.too-soon", "Sync was pressed too soon", "Sync was not pressed too soon");
  }

  private static void registration(Words words) {
    words
        .add("registration.assigned", "the profile is assigned", "the profile is not assigned")
        .add(
            "registration.group-missing",
            "the device is in no group of the assignment",
            "the device is in a group of the assignment")
        .add(
            "registration.group-excluded",
            "the device's group is excluded",
            "the device's group is not excluded")
        .add("registration.assigning", "the assignment is under way", "the assignment is through")
        .add(
            "registration.profile-deleted",
            "the assigned profile was deleted",
            "the assigned profile exists")
        .add(
            "registration.several-profiles",
            "several profiles reach the device",
            "no more than one profile reaches the device")
        .add("registration.hash-matches", "the hash matches", "the hash does not match")
        .add(
            "registration.entra-object",
            "the Entra object is there",
            "the Entra object was deleted")
        .add(
            "registration.workplace-joined",
            "the device was workplace-joined",
            "the device was not workplace-joined")
        .add(
            "registration.known",
            "the service knows the device by now",
            "the service does not know the device yet")
        .add("profile.blank-cached", "a blank profile is cached", "no blank profile is cached")
        .add(
            "service.intune-record",
            "an Intune record of an earlier enrolment is there",
            "there is no Intune record")
        .add("device.enrolled", "the device is enrolled", "the device is not enrolled")
        .add("switch.early-user-flow-refused", "earlyUserFlow is refused", "earlyUserFlow is noted")
        .add("switch.one-enrolment", "oneEnrollment is on", "oneEnrollment is off");
  }

  private static void workload(Words words) {
    words
        .add("user.works-at-the-bench", "a technician has signed in", "no technician has signed in")
        .add(
            "switch.assigned-user-breaks-domain-join",
            "assignedUserBreaksDomainJoin is on",
            "assignedUserBreaksDomainJoin is off")
        .add("network.vpn-for-users", "the VPN is the user's", "the VPN is not the user's")
        .add(
            "workload.lob-and-win32",
            "MSI and Win32 apps are mixed",
            "MSI and Win32 apps are not mixed")
        .add(
            "workload.m365-clashes",
            "Microsoft 365 Apps clash with Win32 apps",
            "Microsoft 365 Apps clash with nothing")
        .add(
            "workload.device-app-restarts",
            "an app restarts the device",
            "no app restarts the device")
        .add(
            "workload.user-app-restarts",
            "a user's app restarts the device",
            "no user's app restarts the device")
        .add(
            "workload.apps-not-waited-for",
            "a required app is not waited for",
            "every required app is waited for")
        .add(
            "workload.store-app-for-devices",
            "a Store app is installed for the device",
            "no Store app is installed for the device")
        .add(
            "workload.nothing-assigned",
            "no app and no policy is assigned",
            "some app or policy is assigned")
        .add(
            "esp.quality-updates",
            "installQualityUpdates is true",
            "installQualityUpdates is false")
        .add(
            "esp.for-users-only",
            "every status page is assigned to users",
            "a status page is assigned to devices")
        .add(
            "policy.restarts-device",
            "a policy restarts the device",
            "no policy restarts the device")
        .add(
            "resealed-just-now",
            "the device was resealed just now",
            "the device was not resealed just now")
        .add("profile.administrator", "userType is administrator", "userType is standard");
  }
}
