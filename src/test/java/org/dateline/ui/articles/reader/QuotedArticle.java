package org.dateline.ui.articles.reader;

import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Quote.Kind;
import org.dateline.article.Role;

/** An article written for tests in which many speak. */
final class QuotedArticle {
  private QuotedArticle() {}

  static Article build() {
    return Articles.article("quoted")
        .block(Role.HEADLINE, "Engineers say the old bridge will hold")
        .block(
            Role.BODY,
            "“We have checked every pillar, and the bridge will hold through the winter,” Mayor"
                + " Olha Koval told the council on Monday. “Whoever says otherwise has not been"
                + " there.”")
        .block(
            Role.BODY,
            "Petro Bondar, who leads the drivers’ union, called the report “a fairy tale” and said"
                + " that nobody had asked the drivers.")
        .block(
            Role.BODY,
            "“They count the lorries by day, when there are none,” he said. An engineer who did not"
                + " want to be named was shorter: “Wait for the thaw.”")
        .block(
            Role.BODY,
            "On a wall near the market somebody had written “Mind the gap” in letters a metre"
                + " high.")
        .person("Olha Koval", "Olha Koval")
        .person("Petro Bondar", "Petro Bondar")
        .quote(
            Kind.DIRECT,
            "“We have checked every pillar, and the bridge will hold through the winter,”",
            "Olha Koval",
            Certainty.SURE)
        .quote(
            Kind.DIRECT,
            "“Whoever says otherwise has not been there.”",
            "Olha Koval",
            Certainty.SURE)
        .quote(Kind.DIRECT, "“a fairy tale”", "Petro Bondar", Certainty.SURE)
        .quote(Kind.INDIRECT, "nobody had asked the drivers", "Petro Bondar", Certainty.LIKELY)
        .quote(
            Kind.DIRECT,
            "“They count the lorries by day, when there are none,”",
            "Petro Bondar",
            Certainty.LIKELY)
        .quote(
            Kind.DIRECT,
            "“Wait for the thaw.”",
            "An engineer who did not want to be named",
            Certainty.GUESS)
        .quote(Kind.DIRECT, "“Mind the gap”", "", null)
        .build();
  }
}
