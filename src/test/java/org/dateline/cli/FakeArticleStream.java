package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.search.ArticleStream;
import org.dateline.work.CancelToken;

/** A few articles; it remembers which were asked for. */
final class FakeArticleStream implements ArticleStream {
  final List<Choice> choices = new ArrayList<>();
  final List<Article> articles = new ArrayList<>();

  @Override
  public void each(Choice choice, Receiver receiver, CancelToken cancel) {
    choices.add(choice);
    receiver.begin(articles.size());
    for (Article article : articles) {
      cancel.check();
      receiver.article(article);
    }
  }
}
