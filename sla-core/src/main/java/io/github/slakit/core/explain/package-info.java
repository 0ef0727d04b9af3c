/**
 * Answers that carry their evidence: an {@link io.github.slakit.core.explain.Explanation} is a tree whose leaves are
 * facts and terms and whose nodes say by which operation they combine.
 *
 * <p>A node cannot claim a figure: it is made from its parts, and the operation computes the figure. So a tree adds
 * up exactly, and anyone can check it from its leaves alone.
 *
 * <pre>{@code
 * Explanation fee = Explanation.input("charge 'fee'", Figure.parse("840 USD"));
 * Explanation share = Explanation.input("10 % band", percent("10"));
 * Explanation credit = Explanation.product("credit", share, fee).withClause("§ 7.1");
 * credit.value();     // 84 USD
 * credit.render();    // the tree as text
 * }</pre>
 */
@ValueStyle
package io.github.slakit.core.explain;

import io.github.slakit.core.internal.ValueStyle;
