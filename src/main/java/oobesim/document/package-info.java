// SPDX-License-Identifier: Apache-2.0
/**
 * JSON text as a tree in which every value knows where it stands, and findings that say so.
 *
 * <p>How text may stand in XML and in pages of HTML is here, too.
 *
 * <p>Jackson reads the tokens; nobody else needs to see it.
 *
 * <p>May import {@code i18n}.
 */
package oobesim.document;
