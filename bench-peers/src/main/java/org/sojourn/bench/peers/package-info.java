/// The same rule in other engines, measured beside the kernel. Nothing here is shipped.
///
/// Rule A: a permit, registration or stay that ends from 15 March 2020 through 31 December 2021 is
/// good through 18 July 2022. Rule B: a permit, registration or certificate that ends after that
/// and by 31 December 2023 is good 199 days longer. Start at [org.sojourn.bench.peers.PeersRow].
@NullMarked
package org.sojourn.bench.peers;

import org.jspecify.annotations.NullMarked;
