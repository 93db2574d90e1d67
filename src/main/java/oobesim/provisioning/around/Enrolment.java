// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * What the tenant says about joining and enrolling, beyond the two scopes.
 *
 * @param mdmProviders number of MDM applications in the tenant
 * @param termsOfUseUrl the MDM terms of use address
 * @param terms the device management has terms that its users accept before they enrol
 * @param maxDevicesPerUser how many devices a user may join
 * @param branding whether there is company branding
 * @param restrictions what platform restrictions say
 * @param access what Conditional Access says
 */
public record Enrolment(
    int mdmProviders,
    String termsOfUseUrl,
    boolean terms,
    int maxDevicesPerUser,
    boolean branding,
    Restrictions restrictions,
    ConditionalAccess access) {
  /** The address that the portal restores. */
  public static final String TERMS_OF_USE = "https://portal.manage.microsoft.com/TermsofUse.aspx";

  /** As the tutorials set it up. */
  public static final Enrolment DEFAULT =
      new Enrolment(
          1,
          TERMS_OF_USE,
          false,
          50,
          true,
          new Restrictions(true, Custom.NONE, true),
          ConditionalAccess.NONE);

  /**
   * Device platform restrictions for Windows.
   *
   * @param allowedByDefault the default policy allows Windows (MDM)
   * @param custom what a policy of higher priority says to the users it reaches
   * @param personalAllowed devices that nobody registered may enrol
   */
  public record Restrictions(boolean allowedByDefault, Custom custom, boolean personalAllowed) {
    /** Whether a user may enrol Windows: a policy of higher priority wins. */
    public boolean allowsUsers() {
      return custom == Custom.NONE ? allowedByDefault : custom == Custom.ALLOW;
    }
  }

  /** A platform restriction of higher priority. */
  public enum Custom {
    /** There is none. */
    NONE,
    /** It allows Windows (MDM). */
    ALLOW,
    /** It blocks Windows (MDM). */
    BLOCK
  }

  /**
   * Conditional Access.
   *
   * @param blocksAll a policy blocks all cloud apps
   * @param enrolmentExcluded Microsoft Intune Enrollment and Microsoft Intune are excluded from it
   * @param requiresCompliance a policy asks for a compliant device
   * @param requiresHybridJoin a policy asks for a device that is joined to the domain as well
   * @param terms the terms of use that a policy asks to be accepted
   * @param secondFactor a policy asks for a second factor at the enrolment
   * @param everyTime it asks every time, whatever was proved a moment ago
   */
  public record ConditionalAccess(
      boolean blocksAll,
      boolean enrolmentExcluded,
      boolean requiresCompliance,
      boolean requiresHybridJoin,
      TermsOfUse terms,
      boolean secondFactor,
      boolean everyTime) {
    /** No policy; whoever makes one excludes the enrolment. */
    public static final ConditionalAccess NONE =
        new ConditionalAccess(false, true, false, false, TermsOfUse.NONE, false, false);
  }

  /**
   * Terms of use of Microsoft Entra ID.
   *
   * @param asked a policy asks for them
   * @param everyDevice they are accepted on each device anew
   * @param version which version of them is asked for, from 1 on; a newer one is accepted anew
   */
  public record TermsOfUse(boolean asked, boolean everyDevice, int version) {
    /** Nobody asks; what would be asked for is accepted once. */
    public static final TermsOfUse NONE = new TermsOfUse(false, false, 1);
  }
}
