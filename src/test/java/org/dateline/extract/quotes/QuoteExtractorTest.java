package org.dateline.extract.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Certainty;
import org.dateline.article.Quote;
import org.dateline.article.Quote.Kind;
import org.dateline.article.Quote.Speaker;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class QuoteExtractorTest {
  private final Quotes quotes = new Quotes();

  @Test
  void findsTheSpeakerTheCueAndTheWords() {
    List<Quote> found =
        quotes.of(Quotes.page("“The bridge will hold through the winter,” Olha Koval said."));

    assertEquals(
        List.of(
            new Quote(
                Kind.DIRECT,
                "The bridge will hold through the winter,",
                new Span(35, 77),
                new Speaker("Olha Koval", "Olha Koval", new Span(78, 88), Certainty.SURE),
                new Span(89, 93))),
        found);
  }

  @Test
  void findsTheSpeakerOnEitherSideAndAcrossASplitQuote() {
    assertEquals(
        List.of(
            "Olha Koval: We have checked every pillar,",
            "Olha Koval: The bridge will hold.",
            "Petro Bondar: Nobody asked the drivers about any of this."),
        quotes.said(
            "“We have checked every pillar,” said Olha Koval, the mayor of Lviv. “The bridge will"
                + " hold.”",
            "Petro Bondar, who leads the drivers’ union, said: “Nobody asked the drivers about any"
                + " of this.”"));
  }

  @Test
  void leadsASurnameAndAPronounBackToTheFullName() {
    assertEquals(
        List.of(
            "Olha Koval: We have checked every pillar of the bridge,",
            "Olha Koval: It will hold through the winter,"),
        quotes.said(
            "“We have checked every pillar of the bridge,” Mayor Olha Koval told reporters.",
            "“It will hold through the winter,” she added."));
  }

  @Test
  void leadsAPronounBackToThePersonWhoseGenderFits() {
    assertEquals(
        List.of("Olha Koval: We have checked every pillar of the bridge,"),
        quotes.said(
            "Olha Koval met Petro Bondar of the drivers’ union on Monday.",
            "“We have checked every pillar of the bridge,” she said."));
  }

  @Test
  void leadsAnOfficeBackToThePersonWhoHoldsIt() {
    assertEquals(
        List.of("Olha Koval: We have checked every pillar of the bridge,"),
        quotes.said(
            "Mayor Olha Koval went to see the bridge on Monday.",
            "“We have checked every pillar of the bridge,” the mayor said."));
  }

  @Test
  void neverCallsAPronounThatMeansNobodyKnownSure() {
    List<Quote> found =
        quotes.of(Quotes.page("“We have checked every pillar of the bridge,” they said."));

    assertEquals(
        List.of(new Speaker(null, "they", new Span(81, 85), Certainty.LIKELY)),
        found.stream().map(Quote::speaker).toList());
  }

  @Test
  void keepsTheWordsOfAnUnnamedSource() {
    assertEquals(
        List.of("a Western official: We do not expect the bridge to be closed,"),
        quotes.said("“We do not expect the bridge to be closed,” said a Western official."));
  }

  @Test
  void keepsTheSpeakerOfAQuoteThatRunsOn() {
    assertEquals(
        List.of(
            "Olha Koval: We have checked every pillar of the bridge.",
            "Olha Koval: It will hold through the winter and beyond."),
        quotes.said(
            "Olha Koval told the council: “We have checked every pillar of the bridge.",
            "“It will hold through the winter and beyond.”"));
  }

  @Test
  void findsReportedSpeech() {
    List<Quote> found =
        quotes.of(Quotes.page("Olha Koval said that the bridge will hold through the winter."));

    assertEquals(
        List.of(
            new Quote(
                Kind.INDIRECT,
                "the bridge will hold through the winter",
                new Span(56, 95),
                new Speaker("Olha Koval", "Olha Koval", new Span(35, 45), Certainty.SURE),
                new Span(46, 50))),
        found);
  }

  @Test
  void findsReportedSpeechThatIsPartlyQuoted() {
    List<Quote> found =
        quotes.of(
            Quotes.page("Olha Koval said that the bridge was “as solid as a rock” last winter."));

    assertEquals(1, found.size());
    assertEquals(Kind.MIXED, found.getFirst().kind());
    assertEquals("the bridge was “as solid as a rock” last winter", found.getFirst().text());
  }

  @Test
  void takesATitleInQuotationMarksForNoSpeech() {
    assertEquals(
        List.of(),
        quotes.said("The town library has bought two copies of the novel “The Long Road Home”."));
  }

  @Test
  void showsTheWholePhraseOfASpeakerWithoutAName() {
    assertEquals(
        List.of(
            "a senior defense official: We do not expect the bridge to be closed,",
            "A spokesman for the ministry: Nobody asked us about any of this at all,",
            "People familiar with the matter: the bridge will be closed in spring"),
        quotes.said(
            "“We do not expect the bridge to be closed,” said a senior defense official.",
            "“Nobody asked us about any of this at all,” A spokesman for the ministry said.",
            "People familiar with the matter said that the bridge will be closed in spring."));
  }

  @Test
  void takesNoDayNoPlaceAndNoAdjectiveForASpeaker() {
    assertEquals(
        List.of(),
        quotes.said(
            "On Friday said that the bridge was closed, as prominent said it would be.",
            "Kentucky said that the road was wet and the river high."));
  }

  @Test
  void letsTheNameOfACountrySpeakForItsGovernment() {
    assertEquals(
        List.of("Russia: it had closed the bridge for a week"),
        quotes.said("Russia said it had closed the bridge for a week."));
  }

  @Test
  void reportsNoDayAndNoPlaceAsWhatWasSaid() {
    assertEquals(
        List.of(
            "Olha Koval: he was glad of it",
            "Olha Koval: the council had closed the bridge",
            "Olha Koval: it may already be too late"),
        quotes.said(
            "In Lviv, Ukraine, Mayor Olha Koval said he was glad of it.",
            "Olha Koval said here Wednesday the council had closed the bridge.",
            "Olha Koval said Sunday it may already be too late.",
            "Olha Koval said here Wednesday, five days before the vote.",
            "Thirty years ago this week, on 9 November 1989, Olha Koval spoke of it.",
            "Olha Koval announced the day after the council gave its approval."));
  }

  @Test
  void reportsNothingThatWasNotSaid() {
    assertEquals(
        List.of(),
        quotes.said(
            "Olha Koval would say that the bridge is safe, if anybody asked her.",
            "Olha Koval was told that the bridge is closed for the winter.",
            "Olha Koval did not say that the bridge is closed for the winter.",
            "Olha Koval wrote a story about bridges and the rivers under them."));
  }
}
