// SPDX-License-Identifier: Apache-2.0
package oobesim.rows;

import static oobesim.rows.Row.row;

import java.util.List;

/** Which of the last pages a person meets: privacy, a restore, updates at the end. */
final class RestoreAndPrivacy {
  private static final String POLICY = "device-preparation";
  private static final String TOO_MUCH = "workload.apps.0.minutes = 1000";

  private static final String ENTRA = "user-driven-entra";
  private static final String HYBRID = "user-driven-hybrid";
  private static final String PREPARED = "preprovisioning-entra";
  private static final String ON = "tenant.restorePage = true";
  private static final String BACKUPS = "users.0.backups = [\"CONTOSO-OLD\",\"CONTOSO-LAB\"]";
  private static final String BEFORE_2026 = "windows.build = 26200.7462";
  private static final String POSTPONED = "switches.preparationUpdates = postponed";
  private static final String INSTALLED = "switches.preparationUpdates = installed";

  static final List<Row> ROWS =
      List.of(
          row("Privacy comes after the preparation page, for no profile hides it there")
              .on("11")
              .given(POLICY)
              .when("user goes to dp-complete", "click next")
              .then("screen privacy", "came entra-signin < dp-progress < dp-complete < privacy")
              .andWhen("click accept")
              .then("screen finishing")
              .andWhen("wait-for desktop")
              .then("user joni@contoso.com", "never lock-screen"),
          row("Who goes on after a preparation that failed is asked about privacy as well")
              .on("11")
              .given(POLICY, TOO_MUCH)
              .when("user goes to dp-error", "click continue-anyway")
              .then("screen privacy", "no failure")
              .andWhen("click accept", "wait-for desktop")
              .then("never esp"),
          row("A power cut on the privacy page after device preparation leads back to it")
              .on("11")
              .given(POLICY)
              .when("user goes to privacy", "power off", "power on", "wait 7s")
              .then("screen privacy")
              .andWhen("click accept")
              .then("screen lock-screen", "user joni@contoso.com"),
          row("A switch: no privacy page after device preparation, as before")
              .on("11")
              .given(POLICY, "switches.preparationPrivacy = hidden")
              .when("user goes to dp-complete", "click next")
              .then("screen finishing")
              .andWhen("wait-for desktop")
              .then("never privacy"),
          row("A Windows that knows no device preparation asks about privacy as ever")
              .on("10")
              .given(POLICY, "switches.preparationPrivacy = hidden")
              .when("user goes to desktop")
              .then("came entra-signin < privacy < desktop", "never dp-progress"),
          row("Whoever has a backup is offered it after the sign-in, before the device is set up")
              .on("11")
              .given(ENTRA, ON, BACKUPS)
              .when("user goes to restore")
              .then(
                  "came entra-signin < entra-password < restore",
                  "never esp",
                  "text CONTOSO-OLD",
                  "text CONTOSO-LAB",
                  "control back absent")
              .andWhen("select CONTOSO-LAB", "click restore", "user goes to desktop")
              .then("came restore < esp < finishing < desktop", "since esp: never restore"),
          row("Set up as new is an answer as well: nobody is asked again")
              .on("11")
              .given(ENTRA, ON, BACKUPS, "policies.hello = required")
              .when("user goes to restore", "click set-up-as-new", "user goes to desktop")
              .then("since restore: never restore", "came restore < esp < hello-setup < desktop"),
          row("The user of a prepared device is asked after the sign-in")
              .on("11")
              .given(PREPARED, ON, BACKUPS)
              .when("technician goes to preprov-success", "click reseal")
              .then("never restore")
              .andWhen("user goes to restore")
              .then("came preprov-success < entra-password < restore"),
          row("After device preparation's sign-in a backup is offered before the preparation page")
              .on("11")
              .given(POLICY, ON, BACKUPS)
              .when("user goes to dp-complete")
              .then("came entra-password < restore < dp-progress"),
          row("No restore page without a backup, without the setting, or on Windows 10")
              .given(ENTRA, ON)
              .when("user goes to desktop")
              .then("never restore"),
          row("No restore page without a backup, without the setting, or on Windows 10")
              .given(ENTRA, BACKUPS)
              .when("user goes to desktop")
              .then("never restore"),
          row("No restore page without a backup, without the setting, or on Windows 10")
              .on("10")
              .given(ENTRA, ON, BACKUPS)
              .when("user goes to desktop")
              .then("never restore"),
          row("The backups of somebody else are not offered")
              .on("11")
              .given(
                  ENTRA,
                  ON,
                  "users = [{}, {\"upn\": \"adele@contoso.com\", \"backups\": [\"ADELE-OLD\"]}]")
              .when("user goes to desktop")
              .then("never restore"),
          row("Builds before the one that brought the page do not have it")
              .on("11")
              .given(ENTRA, ON, BACKUPS, "windows.build = 26100.4652")
              .when("user goes to desktop")
              .then("never restore"),
          row("Builds before the one that brought the page do not have it")
              .on("11")
              .given(ENTRA, ON, BACKUPS, "windows.build = 22631.3958")
              .when("user goes to desktop")
              .then("came restore < esp < desktop"),
          row("A hybrid joined device asks at the first sign-in only")
              .on("11")
              .given(HYBRID, ON, BACKUPS)
              .when("user goes to domain-signin")
              .then("never restore")
              .andWhen("user goes to restore", "click restore", "user goes to desktop")
              .then("came domain-signin < esp < restore < just-a-moment < desktop"),
          row("The first sign-in asks nobody before the updates of February 2026")
              .on("11")
              .given(HYBRID, ON, BACKUPS, BEFORE_2026)
              .when("user goes to desktop")
              .then("never restore"),
          row("A self-deploying device asks whoever signs in first")
              .on("11")
              .given("self-deploying", ON, BACKUPS)
              .when("user goes to domain-signin")
              .then("never restore")
              .andWhen("user goes to restore", "click set-up-as-new")
              .then("screen desktop"),
          row("A page that was missed comes at the first sign-in, and at no later one")
              .on("11")
              .given(ENTRA, BACKUPS)
              .when("user goes to finishing", "set tenant.restorePage true", "user goes to restore")
              .then("came esp < finishing < restore")
              .andWhen("click restore", "wait 2m")
              .then("screen desktop")
              .andWhen("key WIN+L", "user goes to domain-signin", "user goes to desktop")
              .then("since lock-screen: never restore"),
          row("A power cut on the page at the first sign-in asks once more")
              .on("11")
              .given(HYBRID, ON, BACKUPS)
              .when("user goes to restore", "power off", "power on", "user goes to restore")
              .then("came restore < off < lock-screen < domain-signin < restore")
              .andWhen("click restore", "wait 2m")
              .then("screen desktop"),
          row("A restore takes its time, and the Start menu tells of it")
              .on("11")
              .given(ENTRA, ON, BACKUPS)
              .when("user goes to restore", "select CONTOSO-LAB", "click restore", "wait 119s")
              .then("screen just-a-moment", "since restore: never esp")
              .andWhen("wait 1s")
              .then("screen esp")
              .andWhen("user goes to desktop", "click start")
              .then("text Restored from CONTOSO-LAB", "no text CONTOSO-OLD"),
          row("Nothing is restored where the person begins as new")
              .on("11")
              .given(ENTRA, ON, BACKUPS)
              .when("user goes to restore", "click set-up-as-new", "user goes to desktop")
              .andWhen("click start")
              .then("no text Restored from"),
          row("A power cut while a backup is restored asks once more")
              .on("11")
              .given(HYBRID, ON, BACKUPS)
              .when("user goes to restore", "click restore", "wait 1m", "power off", "power on")
              .andWhen("user goes to restore")
              .then("came restore < just-a-moment < off < lock-screen < restore"),
          row("A build that asks in two places lets the page be skipped, and a skip is an answer")
              .on("11")
              .given(ENTRA, ON, BACKUPS)
              .when("user goes to restore", "click skip", "user goes to desktop")
              .then("came restore < esp < desktop", "since restore: never restore")
              .andWhen("click start")
              .then("no text Restored from"),
          row("A switch: whoever skips the page has a second chance at the first sign-in")
              .on("11")
              .given(ENTRA, ON, BACKUPS, "switches.skippedRestore = asked-again")
              .when("user goes to restore", "click skip", "user goes to finishing")
              .andWhen("user goes to restore", "click skip")
              .then("screen desktop", "came restore < esp < finishing < restore < desktop"),
          row("Builds before the updates of February 2026 have no Skip")
              .on("11")
              .given(ENTRA, ON, BACKUPS, "windows.build = 26100.4770")
              .when("user goes to restore")
              .then("control skip absent", "control set-up-as-new enabled"),
          row("Quality updates after device preparation are postponed, whatever a status page says")
              .on("11")
              .given(POLICY, "enrollmentStatusPage = {\"installQualityUpdates\": true}", POSTPONED)
              .when("user goes to desktop")
              .then("never quality-update", "never lock-screen"),
          row("A switch: they are installed, nothing switches them off, and they take the sign-in")
              .on("11")
              .given(POLICY, INSTALLED)
              .when("user goes to privacy", "click accept")
              .then("screen quality-update")
              .andWhen("wait 19m")
              .then("screen quality-update")
              .andWhen("wait-for lock-screen")
              .then(
                  "came dp-complete < privacy < quality-update < rebooting < lock-screen",
                  "notice quality-updates-at-the-end")
              .andWhen("user goes to desktop")
              .then("since lock-screen: never quality-update"),
          row("A switch: they are installed, nothing switches them off, and they take the sign-in")
              .on("11")
              .given(POLICY, INSTALLED, "enrollmentStatusPage = {\"installQualityUpdates\": false}")
              .when("user goes to privacy", "click accept")
              .then("screen quality-update"),
          row("That switch says nothing of a status page, and Windows 10 has no such page")
              .given(ENTRA, INSTALLED)
              .when("user goes to desktop")
              .then("never quality-update"),
          row("That switch says nothing of a status page, and Windows 10 has no such page")
              .on("10")
              .given(POLICY, INSTALLED)
              .when("user goes to desktop")
              .then("never quality-update"));

  private RestoreAndPrivacy() {}
}
