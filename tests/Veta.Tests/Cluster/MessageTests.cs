using System.Text;
using System.Text.Json;
using Veta.Cluster;
using Veta.Data.Findings;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Cluster;

public sealed class MessageTests
{
    private static readonly string Hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    [Fact]
    [Trait("Category", "Guard")]
    public void The_contract_of_messages_is_the_committed_one() => Checkout.AssertFile("docs/cluster-contract.json", MessageContract.Document(), "VETA_UPDATE_DOCS");

    [Fact]
    public void A_message_comes_back_as_it_was_sent_and_fits_the_contract()
    {
        var message = BlockMessage.Of(Hash, 41);
        Assert.Equal($$"""{"contract":1,"ensemble":"{{Hash}}","block":41}""", Encoding.UTF8.GetString(message.Bytes()));
        Assert.Equal(message, BlockMessage.Read(message.Bytes()));
        JsonElement contract = JsonDocument.Parse(MessageContract.Document()).RootElement;
        string[] names = [.. JsonDocument.Parse(message.Bytes()).RootElement.EnumerateObject().Select(member => member.Name)];
        Assert.Equal(names, contract.GetProperty("message").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(names, contract.GetProperty("message").GetProperty("properties").EnumerateObject().Select(member => member.Name));
        Assert.Equal(17, BlockMessage.Read(Encoding.UTF8.GetBytes(contract.GetProperty("example").GetRawText())).Block);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"contract":1,"block":4}""")]
    [InlineData("""{"contract":2,"ensemble":"HASH","block":4}""")]
    [InlineData("""{"contract":1,"ensemble":"HASH","block":-1}""")]
    [InlineData("""{"contract":1,"ensemble":"HASH","block":4,"more":1}""")]
    [InlineData("""{"contract":1,"ensemble":"../../../etc/0123456789abcdef0123456789abcdef0123456789abcdef0123456","block":4}""")]
    [InlineData("""{"contract":1,"ensemble":null,"block":4}""")]
    public void A_message_of_another_form_is_refused(string body)
    {
        InputException refused = Assert.Throws<InputException>(() => BlockMessage.Read(Encoding.UTF8.GetBytes(body.Replace("HASH", Hash, StringComparison.Ordinal))));
        Assert.StartsWith("A message of the queue is not of the form 1", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5672")]
    [InlineData("http://localhost")]
    [InlineData("")]
    public void An_address_that_is_none_is_refused_without_showing_it(string address)
    {
        InputException refused = Assert.Throws<InputException>(() => new QueueWorker(address, (_, _) => { }, _ => { }));
        Assert.Equal("The broker's address is none. Write amqp://user:password@host:5672, or amqps:// for an encrypted connection.", refused.Message);
    }
}
