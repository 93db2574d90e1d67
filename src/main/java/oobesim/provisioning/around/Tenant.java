// SPDX-License-Identifier: Apache-2.0
package oobesim.provisioning.around;

/**
 * The organisation's tenant.
 *
 * @param name the organisation's name
 * @param domain its main domain
 * @param mdmUserScope for whom automatic enrolment is on
 * @param usersMayJoin who may join devices to Microsoft Entra ID
 * @param connector the connector that hybrid join needs
 */
public record Tenant(
    String name, String domain, Scope mdmUserScope, Scope usersMayJoin, Connector connector) {}
