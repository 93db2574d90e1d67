// SPDX-License-Identifier: Apache-2.0
/**
 * The meaning of a page without its texts: a row for each in {@link oobesim.page.ScreenId} says
 * which controls it has, which of them can be used now, which rows its list has and what is chosen.
 * A page that a flow file brings is an {@link oobesim.page.OwnPage}, which carries all that it
 * says.
 *
 * <p>May import {@code provisioning.around}, {@code provisioning.plan}, {@code provisioning},
 * {@code provisioning.rule} and {@code provisioning.record}. Knows no flow that shows a page.
 */
package oobesim.page;
