using System.Net;
using System.Net.Sockets;
using System.Text;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>
/// What the retry rule believes about .NET's own HTTP handler, shown on loopback: which faults come before a request
/// has left, and that the handler repeats nothing by itself.
/// </summary>
public sealed class RealSocketTests : IDisposable
{
    private const string Created = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}";

    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private readonly HttpClient http = new(ConnectorClient.CreateHandler());

    public RealSocketTests() => server.Start();

    [Fact]
    public async Task A_closed_port_means_that_the_post_never_left()
    {
        var port = Port;
        server.Stop();

        var refused = Assert.IsType<SendOutcome.Refused>(await PostAsync(port));

        Assert.Equal(ConnectorErrorKind.Unavailable, refused.Error.Kind);
    }

    [Fact]
    public async Task A_connection_closed_after_the_post_was_read_leaves_it_doubtful()
    {
        var posting = PostAsync(Port);
        using var connection = await server.AcceptTcpClientAsync();
        await ReadRequestAsync(connection);

        connection.Close();

        Assert.IsType<SendOutcome.Doubtful>(await posting);
        Assert.False(server.Pending());
    }

    [Fact]
    public async Task A_kept_connection_closed_after_the_second_post_was_read_is_not_tried_anew_by_the_handler()
    {
        var first = PostAsync(Port);
        using var connection = await server.AcceptTcpClientAsync();
        await ReadRequestAsync(connection);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Created));
        Assert.Equal("1", Assert.IsType<SendOutcome.Sent>(await first).ActivityId);

        var second = PostAsync(Port);
        await ReadRequestAsync(connection);
        connection.Close();

        Assert.IsType<SendOutcome.Doubtful>(await second);
        Assert.False(server.Pending());
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var posting = PostAsync(Port);
        using var connection = await server.AcceptTcpClientAsync();
        await ReadRequestAsync(connection);

        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://localhost:{Port}/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));

        Assert.Equal(ConnectorErrorKind.Configuration, Assert.IsType<SendOutcome.Refused>(await posting).Error.Kind);
        Assert.False(server.Pending());
    }

    public void Dispose()
    {
        http.Dispose();
        server.Dispose();
    }

    private int Port => ((IPEndPoint)server.LocalEndpoint).Port;

    private Task<SendOutcome> PostAsync(int port)
    {
        ConnectorClient client = new(
            http, new ClientUnderTest.CountingTokens(), new Anywhere(), new ManualClock(ClientUnderTest.Start), () => 0.5, new() { Attempts = 1 });

        return client.SendAsync(
            ClientUnderTest.Group with { ServiceUrl = $"http://127.0.0.1:{port}" }, ClientUnderTest.Hello, default);
    }

    private static async Task ReadRequestAsync(TcpClient connection)
    {
        var buffer = new byte[4096];
        var request = "";

        while (!request.EndsWith('}')) // the end of the JSON body
        {
            var read = await connection.GetStream().ReadAsync(buffer);
            Assert.NotEqual(0, read);
            request += Encoding.UTF8.GetString(buffer, 0, read);
        }
    }

    private sealed class Anywhere : IServiceUrlPolicy
    {
        public bool Allows(Uri serviceUrl) => true;
    }
}
