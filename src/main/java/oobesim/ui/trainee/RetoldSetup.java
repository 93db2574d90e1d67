// SPDX-License-Identifier: Apache-2.0
package oobesim.ui.trainee;

import oobesim.ui.trainee.debrief.Retelling;

/**
 * What a window needs to tell runs that are over.
 *
 * @param told opens and writes them
 * @param journals asks for a journal
 * @param folders asks for a folder to read from or to write to
 */
public record RetoldSetup(Retelling told, FilePicker journals, FolderPicker folders) {}
