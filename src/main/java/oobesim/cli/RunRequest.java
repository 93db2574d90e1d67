// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person wants to run.
 *
 * @param file the file to open, empty for the shipped default profile
 * @param fullScreen whether the window fills the screen
 * @param speed how many seconds of virtual time pass in a second, empty for the window's own choice
 * @param journal where the journal of the first run goes, empty for nowhere
 * @param instructor whether the instructor's station opens as well
 * @param startPage whether the page with all profiles comes first where no file is named
 */
public record RunRequest(
    Optional<Path> file,
    boolean fullScreen,
    Optional<Double> speed,
    Optional<Path> journal,
    boolean instructor,
    boolean startPage) {}
